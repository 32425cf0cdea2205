package dev.switchboard.describe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a provider's protocol. The annotated type is only a name for it; every {@link Event} refers to it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Protocol {
    /**
     * The request parameter that says which event a request is, or {@code ""} where the URL says it: then the path's
     * last segment is the event's name.
     */
    String discriminator() default "";

    /** The event that the configured URL receives when nothing else says which. */
    Class<?> initial();

    /** The allowed HTTP methods, in upper case. */
    String[] methods() default "POST";

    /** Where requests carry their parameters. A GET request has them in its query in any case. */
    RequestForm[] requests() default RequestForm.FORM;

    /**
     * Content types of bodies that the provider may send and that are not decoded, such as {@code "application/json"}: such
     * a request is verified, answered with the empty root and told to the observer.
     */
    String[] undecoded() default {};

    /** The {@code Content-Type} of every answer. */
    String contentType() default "application/xml; charset=UTF-8";

    /** How many bytes an answer may have; a longer one is not sent. */
    int maxReplyBytes() default Integer.MAX_VALUE;

    /** How long a handler may take, in milliseconds: the provider's own limit less a margin. */
    int deadlineMillis();

    /** How the provider proves that it sent a request. */
    Signature signature() default @Signature(scheme = SignatureScheme.NONE);

    /**
     * Whether the provider's signature covers the request's URL, and so the state in it. Then callback URLs carry no proof
     * of their own that they are authentic: the state is as trustworthy as the signature.
     */
    boolean signsUrls() default false;
}
