package dev.switchboard.signalwire;

/** The method of a request to a callback URL. */
public enum HttpMethod {
    /** The parameters are in the URL. */
    GET,
    /** The parameters are in a form. */
    POST
}
