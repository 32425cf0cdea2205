package dev.switchboard.sample;

import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;

/** A party as others may see it: without the last three characters of the number. */
final class Masked {

    private static final int HIDDEN = 3;
    private static final int LONGEST = 20;

    private Masked() {}

    static String text(Party party) {
        if (party instanceof PhoneNumber number) {
            return withoutEnd(number.e164());
        }
        if (party instanceof Party.Extension extension) {
            // Also a number that is not in E.164 form comes as an extension.
            return withoutEnd(extension.id());
        }
        return party instanceof Party.Anonymous ? "anonymous" : "unknown";
    }

    private static String withoutEnd(String text) {
        int shown = Math.max(0, Math.min(text.length(), LONGEST) - HIDDEN);
        return text.substring(0, shown) + "•".repeat(HIDDEN);
    }
}
