package dev.switchboard.client.http;

/** What of a stranger's text is shown in messages. */
public final class Shown {

    private static final int LONGEST = 200;

    private Shown() {}

    /** The beginning as one line, with stars for digits that could be a phone number. */
    public static String line(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return start.replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceAll("\\d{6,}", "***");
    }

    /** A path with stars for phone numbers, which begin with an encoded plus; ids are digits, too, and stay. */
    public static String path(String rawPath) {
        return rawPath.replaceAll("%2B\\d+", "***");
    }

    /** A phone number without its middle. */
    public static String number(String number) {
        return number.length() < 8
                ? number.replaceAll("\\d", "*")
                : number.substring(0, 4) + "***" + number.substring(number.length() - 2);
    }
}
