package dev.switchboard.client.http;

import java.util.regex.Pattern;

/** What of a stranger's text is shown in messages. */
public final class Shown {

    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ()/-]{0,2}\\d){5,}");
    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    private Shown() {}

    /** The beginning as one line, with stars for digits that could be a phone number. */
    public static String line(String text) {
        return value(GAP.matcher(text).replaceAll(" ").strip());
    }

    /** The beginning as it is, with stars for digits that could be a phone number. */
    public static String value(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return NUMBER.matcher(start).replaceAll("***");
    }

    /** A path with stars for phone numbers, which begin with an encoded plus; ids are digits, too, and stay. */
    public static String path(String rawPath) {
        return rawPath.replaceAll("%2B\\d+|(?<=/blacklist/incoming/).+", "***");
    }

    /** A phone number without its middle. */
    public static String number(String number) {
        return number.length() < 8
                ? number.replaceAll("\\d", "*")
                : number.substring(0, 4) + "***" + number.substring(number.length() - 2);
    }
}
