package dev.switchboard.contract;

/**
 * One header field of a request or an answer. Several may have the same name, and their order counts.
 *
 * @param name in any case
 * @param value without space around it
 */
public record Header(String name, String value) {}
