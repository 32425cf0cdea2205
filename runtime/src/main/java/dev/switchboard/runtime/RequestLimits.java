package dev.switchboard.runtime;

/**
 * How much a request may hold. More than that is answered with 413 before anything is verified or decoded, but for
 * {@code maxRepeats}, which counts decoded names. All sizes are those of the request as it is sent, with its escapes.
 *
 * @param maxBodyBytes how many bytes its body may have, by default 65,536
 * @param maxParameters how many parameters its body may have, and as many its query, by default 1,000
 * @param maxNameBytes how many bytes the name of one may have, by default 256
 * @param maxValueBytes how many bytes the value of one may have, by default 16,384
 * @param maxRepeats how many values a parameter may have that a handler takes as a list, by default 500; a request with
 *     more of them is a fault, and the root without a verb is sent
 */
public record RequestLimits(int maxBodyBytes, int maxParameters, int maxNameBytes, int maxValueBytes, int maxRepeats) {

    private static final RequestLimits DEFAULTS = new RequestLimits(64 * 1_024, 1_000, 256, 16 * 1_024, 500);

    /**
     * All limits.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public RequestLimits {
        Positive.require("maxBodyBytes", maxBodyBytes);
        Positive.require("maxParameters", maxParameters);
        Positive.require("maxNameBytes", maxNameBytes);
        Positive.require("maxValueBytes", maxValueBytes);
        Positive.require("maxRepeats", maxRepeats);
    }

    /** 64 KiB with at most 1,000 parameters, names of 256 bytes, values of 16 KiB, lists of 500 values. */
    public static RequestLimits defaults() {
        return DEFAULTS;
    }

    /** The same with another limit for the body, in bytes from 1. */
    public RequestLimits maxBodyBytes(int maxBodyBytes) {
        return new RequestLimits(maxBodyBytes, maxParameters, maxNameBytes, maxValueBytes, maxRepeats);
    }

    /** The same with another limit for the number of parameters, from 1. */
    public RequestLimits maxParameters(int maxParameters) {
        return new RequestLimits(maxBodyBytes, maxParameters, maxNameBytes, maxValueBytes, maxRepeats);
    }

    /** The same with another limit for names, in bytes from 1. */
    public RequestLimits maxNameBytes(int maxNameBytes) {
        return new RequestLimits(maxBodyBytes, maxParameters, maxNameBytes, maxValueBytes, maxRepeats);
    }

    /** The same with another limit for values, in bytes from 1. */
    public RequestLimits maxValueBytes(int maxValueBytes) {
        return new RequestLimits(maxBodyBytes, maxParameters, maxNameBytes, maxValueBytes, maxRepeats);
    }

    /** The same with another limit for the values of a list, from 1. */
    public RequestLimits maxRepeats(int maxRepeats) {
        return new RequestLimits(maxBodyBytes, maxParameters, maxNameBytes, maxValueBytes, maxRepeats);
    }
}
