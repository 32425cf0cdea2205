package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.net.URI;
import java.util.Objects;

/**
 * Goes on with what a URL outside of the flow answers.
 *
 * @param method the method of the request; SignalWire's default is POST
 * @param url an absolute http or https URL, or one relative to that of this document
 */
@Element("Redirect")
public record RedirectToUrl(
        @Attribute(value = "method", omit = "POST") HttpMethod method,
        @Text URI url) implements LastVerb, QueueWaitVerb, ConferenceWaitVerb {

    /**
     * Goes on elsewhere.
     *
     * @throws IllegalArgumentException if the URL is neither relative nor an absolute http or https URL
     */
    public RedirectToUrl {
        Objects.requireNonNull(method, "method");
        Urls.webOrRelative("redirect: url", url);
    }

    /**
     * Goes on with what a URL answers.
     *
     * @throws IllegalArgumentException if it is neither relative nor an absolute http or https URL
     */
    public static RedirectToUrl of(String url) {
        return new RedirectToUrl(HttpMethod.POST, Urls.webOrRelative("redirect: url", url));
    }

    /** The same, with another method of the request. */
    public RedirectToUrl method(HttpMethod method) {
        return new RedirectToUrl(method, url);
    }
}
