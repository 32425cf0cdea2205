package dev.switchboard.sample;

import dev.switchboard.signalwire.SipUri;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SIP phone on a desk.
 *
 * @param name what the desk is called: the user of the phone's address
 * @param uri the phone's address
 */
record DeskPhone(String name, SipUri uri) {

    private static final Pattern USER = Pattern.compile("(?i)sips?:([^@:;?]+)[^@]*@.+");
    private static final int LONGEST_NAME = 40;

    /**
     * The phone at an address, such as {@code sip:ada@desks.example}.
     *
     * @throws IllegalArgumentException if that is no SIP URI with a user of at most 40 characters
     */
    static DeskPhone at(String address) {
        SipUri uri = SipUri.of(address);
        Matcher parts = USER.matcher(address);
        if (!parts.matches() || parts.group(1).length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "desk: no user, or a long one (expected: such as sip:ada@desks.example)");
        }
        String user = parts.group(1);
        return new DeskPhone(Character.toUpperCase(user.charAt(0)) + user.substring(1), uri);
    }

    /** Does not show the address, which may hold a password. */
    @Override
    public String toString() {
        return name;
    }
}
