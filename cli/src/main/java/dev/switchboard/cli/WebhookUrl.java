package dev.switchboard.cli;

import java.util.regex.Pattern;

/** URLs of webhooks may hold a user and a password, which nobody should read over a shoulder or in a log. */
final class WebhookUrl {

    private static final Pattern USER = Pattern.compile("(?i)(https?://)[^/?#\\s]*@");

    private WebhookUrl() {}

    /** The text with stars for what stands in front of the host. */
    static String shown(String text) {
        return USER.matcher(text).replaceAll("$1***@");
    }
}
