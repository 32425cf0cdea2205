package dev.switchboard.signalwire;

import dev.switchboard.describe.FromText;
import dev.switchboard.describe.ToText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The address of a SIP phone, which may say how it is reached and which headers it gets.
 *
 * <pre>{@code
 * SipUri.of("sip:ada@example.com").transport(SipTransport.UDP).header("X-Tenant", "acme")
 * }</pre>
 *
 * @param text the whole URI, such as {@code sip:ada@example.com;transport=udp?X-Tenant=acme}
 */
public record SipUri(String text) implements Party {

    private static final Pattern URI = Pattern.compile("(?i)sips?:[^\\s<>\"]+");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final String TRANSPORT = ";transport=";

    /** What may stand in the value of a header as it is (RFC 3261, hnv-unreserved and unreserved). */
    private static final String PLAIN = "[]/?:+$-_.!~*'()";

    /**
     * An address from its whole text.
     *
     * @throws IllegalArgumentException if it does not begin with {@code sip:} or {@code sips:}, or has white space,
     *     quotes or angle brackets
     */
    public SipUri {
        Objects.requireNonNull(text, "text");
        if (!isSipUri(text)) {
            throw new IllegalArgumentException(
                    "SIP URI: it has no form of one (expected: such as sip:ada@example.com)");
        }
    }

    /**
     * An address from its text, which may have parameters and headers already.
     *
     * @throws IllegalArgumentException if it does not begin with {@code sip:} or {@code sips:}, or has white space,
     *     quotes or angle brackets
     */
    @FromText
    public static SipUri of(String text) {
        return new SipUri(text);
    }

    static boolean isSipUri(String text) {
        return URI.matcher(text).matches();
    }

    /**
     * The same, reached by a transport other than TLS.
     *
     * @throws IllegalArgumentException if it says by which already
     */
    public SipUri transport(SipTransport transport) {
        if (text.toLowerCase(Locale.ROOT).contains(TRANSPORT)) {
            throw new IllegalArgumentException("SIP URI: it has a transport already (expected: one)");
        }
        int headers = text.indexOf('?');
        int end = headers < 0 ? text.length() : headers;
        String parameter = TRANSPORT + transport.name().toLowerCase(Locale.ROOT);
        return new SipUri(text.substring(0, end) + parameter + text.substring(end));
    }

    /**
     * The same, with a header for the phone. SignalWire passes on those whose names begin with {@code X-}.
     *
     * @param name of letters, digits and {@code -}
     * @param value any text; what is special in a URI is escaped
     * @throws IllegalArgumentException if the name is no header's name
     */
    public SipUri header(String name, String value) {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("SIP URI: header \"" + name + "\" (expected: letters, digits and -)");
        }
        return new SipUri(text + (text.indexOf('?') < 0 ? '?' : '&') + name + '=' + escaped(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0);
            escaped.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return escaped.toString();
    }

    @ToText
    @Override
    public String text() {
        return text;
    }

    /** The text without a password that may stand in it. */
    @Override
    public String toString() {
        return text.replaceFirst("(?i)^(sips?:[^:@]*):[^@]*@", "$1:***@");
    }
}
