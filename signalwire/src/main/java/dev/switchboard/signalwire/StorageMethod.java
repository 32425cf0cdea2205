package dev.switchboard.signalwire;

/** The method by which a recording is sent to a storage. */
public enum StorageMethod {
    /** POST. */
    POST,
    /** PUT. */
    PUT
}
