package dev.switchboard.contract;

/** What a server may be unable to do without losing a call. All else in the contract is demanded. */
public enum Ability {
    /** HTTP/1.0 is understood, in which nginx asks the servers behind it unless it is told otherwise. */
    HTTP_10,
    /** Several requests that come at once over a connection are answered in their order. */
    PIPELINING,
    /** {@code Expect: 100-continue} is answered before the body comes. */
    EXPECT_CONTINUE,
    /** A chunk whose size is no number is refused. */
    BROKEN_CHUNKS,
    /** A body that is too long is refused before all of it has come. */
    EARLY_REFUSAL,
    /** A target may be a whole URL. */
    ABSOLUTE_TARGETS,
    /** A target may be 6,000 bytes long; RFC 9110 recommends 8,000. */
    LONG_TARGETS,
    /** {@code %C3%B6} and {@code %20} in a path reach the router as they were sent. */
    ENCODED_LETTERS,
    /** {@code %2F} in a path reaches the router as it was sent. */
    ENCODED_SLASHES,
    /** {@code %25} in a path reaches the router as it was sent. */
    ENCODED_PERCENTS,
    /** What stands behind a {@code ;} in a path reaches the router. */
    SEMICOLONS,
    /** Two slashes in a path reach the router. */
    EMPTY_SEGMENTS,
    /** Brackets in a query need not be encoded. */
    RAW_BRACKETS,
    /** The values of a header that comes twice are two, in their order. */
    REPEATED_HEADERS,
    /** Paths that are no route of the router's reach it, and are not answered by the server. */
    UNKNOWN_ROUTES
}
