package dev.switchboard.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of the peer, from the text in which a container tells it. */
final class Peer {

    /**
     * Nothing else is given to {@link InetAddress#getByName}, which would ask a name server: where a filter or the container takes
     * the address out of {@code X-Forwarded-For}, it is what anybody may write.
     */
    private static final Pattern LITERAL =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\.(?!$)|$)){4}|\\[?[0-9a-fA-F]*:.*");

    private Peer() {}

    @SuppressWarnings("AddressSelection") // A literal has but one.
    static Optional<InetSocketAddress> of(HttpServletRequest request) {
        String address = Optional.ofNullable(request.getRemoteAddr()).orElse("");
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new InetSocketAddress(InetAddress.getByName(address), Math.max(0, request.getRemotePort())));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
