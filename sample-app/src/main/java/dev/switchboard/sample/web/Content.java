package dev.switchboard.sample.web;

import java.util.Optional;

/** Something that can be read at some paths. Safe for use by many threads. */
@FunctionalInterface
public interface Content {

    /** What there is at a path; empty if there is nothing. */
    Optional<Answer> at(String path);
}
