package dev.switchboard.client.http;

/** Who sends: the library, Java and the system, no person. */
final class Identity {

    static final String VERSION = "0.1.0-SNAPSHOT";

    static final String CLIENT = ascii("switchboard/" + VERSION + " (Java " + System.getProperty("java.version", "?")
            + "; " + System.getProperty("os.name", "?") + ")");

    private Identity() {}

    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
