package dev.switchboard.describe;

/** Where a request carries its parameters. */
public enum RequestForm {
    /** In the body, as {@code application/x-www-form-urlencoded}. */
    FORM,
    /** In the query of the URL. */
    QUERY
}
