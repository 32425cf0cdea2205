package dev.switchboard.sound;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The format that a {@link Sound} must have. By default that of phones, {@link SoundFormat#TELEPHONY}. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Wav {
    /** How many channels, from 1: 1 is mono. */
    int channels() default 1;

    /** How many bits each sample of a channel has, from 1. */
    int bits() default 16;

    /** How many samples each channel has in a second, in hertz from 1. */
    int sampleRate() default 8_000;
}
