package dev.switchboard.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a servlet's peer, which is text there and may come from a header that names a host. */
final class PeerAddress {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    private static final Pattern LITERAL =
            Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}|[\\p{XDigit}:]*:[\\p{XDigit}:.]*(?:%\\w+)?");

    private PeerAddress() {}

    /** The address; empty if there is none, and no name is looked up. */
    static Optional<InetSocketAddress> of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address == null || !LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByName(address), request.getRemotePort()));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
