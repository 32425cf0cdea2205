package dev.switchboard.spring;

/** A setting is missing or contradicts another, so that the application cannot start. */
final class SettingException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String found;
    private final String expected;

    SettingException(String found, String expected) {
        super(found + " (expected: " + expected + ")");
        this.found = found;
        this.expected = expected;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
