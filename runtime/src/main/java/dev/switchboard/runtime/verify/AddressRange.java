package dev.switchboard.runtime.verify;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The IP addresses that begin with the same bits. An address is here the bytes of its shortest form: four for IPv4, also
 * where IPv6 carries it ({@code ::ffff:192.0.2.1}), else sixteen.
 *
 * @param bytes how many bytes the addresses have
 * @param free how many bits at their end differ
 * @param prefix the bits before these
 */
record AddressRange(int bytes, int free, BigInteger prefix) {

    /** What is no address. It is in no range. */
    static final byte[] NONE = {};

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final String FOUR = BYTE + "(?:\\." + BYTE + "){3}";
    /** Nothing else is given to {@link InetAddress#getByName}, which would ask a name server. */
    private static final Pattern LITERAL =
            Pattern.compile(FOUR + "|(?=[^:]*:)[0-9a-fA-F:]{2,39}(?:(?<=:)" + FOUR + ")?");

    private static final Pattern RANGE = Pattern.compile("([^/]*)(?:/(0|[1-9][0-9]{0,2}))?");

    /**
     * A range such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}, or one address.
     *
     * @throws IllegalArgumentException if the text is something else, a host's name too, or has bits behind its prefix
     */
    static AddressRange of(String text) {
        Matcher parts = RANGE.matcher(text);
        byte[] address = parts.matches() ? address(parts.group(1)) : NONE;
        int all = text.indexOf(':') < 0 ? 32 : 128;
        int free = address.length == 0 || parts.group(2) == null ? 0 : all - Integer.parseInt(parts.group(2));
        if (address.length == 0 || free < 0 || free > address.length * Byte.SIZE) {
            throw new IllegalArgumentException("address: \"" + text
                    + "\" (expected: such as 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or 2001:db8::/32)");
        }
        BigInteger value = new BigInteger(1, address);
        if (free > 0 && value.getLowestSetBit() >= 0 && value.getLowestSetBit() < free) {
            throw new IllegalArgumentException(
                    "address: \"" + text + "\" has bits behind its prefix (expected: such as 192.0.2.0/24)");
        }
        return new AddressRange(address.length, free, value.shiftRight(free));
    }

    /** The address that a text spells, or {@link #NONE}. Nothing is looked up. */
    @SuppressWarnings("AddressSelection") // A literal has but one.
    static byte[] address(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            return NONE;
        }
        try {
            return address(InetAddress.getByName(literal));
        } catch (UnknownHostException e) {
            return NONE;
        }
    }

    /** The bytes of an address. */
    static byte[] address(InetAddress address) {
        try {
            // Makes IPv4 of what IPv6 carries.
            return InetAddress.getByAddress(address.getAddress()).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has a legal length", e);
        }
    }

    boolean contains(byte[] address) {
        return address.length == bytes
                && new BigInteger(1, address).shiftRight(free).equals(prefix);
    }
}
