package dev.switchboard.sound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names resources that must be sounds for callers, at the constant, method or class that uses them. If the annotation
 * processor {@code switchboard-sound-processor} is there, a file that is missing or that has another format is an error of the
 * compiler. Nothing reads the annotation at run time.
 *
 * <pre>{@code
 * @Sound("welcome.wav")
 * private static final URI WELCOME = URI.create("https://pbx.example.com/sounds/welcome.wav");
 * }</pre>
 *
 * <p>It is not repeatable: the compiler could not show which of several is wrong. It is kept in class files because build tools that compile only what has changed ask for that.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Sound {
    /**
     * The resources' names, as for {@link Class#getResource}: relative to the package, or from the root of the class path if
     * they begin with {@code /}.
     */
    String[] value();

    /** The format that they must have. */
    Wav format() default @Wav;
}
