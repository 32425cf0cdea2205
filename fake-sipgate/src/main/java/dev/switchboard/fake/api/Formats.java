package dev.switchboard.fake.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/** How values are spelt. */
final class Formats {

    private static final Pattern EXTENSION = Pattern.compile("[acefghipqrstvwxy](0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("\\+?[1-9][0-9]{1,14}");

    private Formats() {}

    static boolean isExtension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    /** Whether it is an extension of one of these letters. */
    static boolean isExtension(String text, String letters) {
        return isExtension(text) && letters.indexOf(text.charAt(0)) >= 0;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isWebUrl(String text, Set<String> schemes) {
        try {
            URI url = new URI(text);
            return url.getScheme() != null && schemes.contains(url.getScheme()) && url.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
