package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.Webhook;

/** Tells forms from other bodies. */
final class FormBody {

    private static final String FORM = "application/x-www-form-urlencoded";

    private FormBody() {}

    /** Whether the body is a form; without a content type it is. */
    static boolean is(Webhook webhook) {
        String type = webhook.headers().first("Content-Type").orElse(FORM);
        return type.split(";", 2)[0].trim().equalsIgnoreCase(FORM);
    }
}
