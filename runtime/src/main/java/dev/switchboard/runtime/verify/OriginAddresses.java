package dev.switchboard.runtime.verify;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.Webhook;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Accepts requests from some IP addresses. The address is the peer's own, and {@code X-Forwarded-For} counts only where a
 * proxy that is trusted has written it, because anybody can send that header. A provider may change its addresses without a
 * word, and then no request comes in: a signature is the better proof. Safe for use by many threads.
 */
public final class OriginAddresses implements RequestVerifier {

    private static final String HEADER = "X-Forwarded-For";
    private static final int MOST_FORWARDED = 32;
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([0-9a-fA-F.]*:[0-9a-fA-F:.]*)](?::[0-9]{1,5})?|([0-9.]+):[0-9]{1,5}");

    private final List<AddressRange> origins;
    private final List<AddressRange> proxies;

    private OriginAddresses(List<AddressRange> origins, List<AddressRange> proxies) {
        this.origins = origins;
        this.proxies = proxies;
    }

    /**
     * A verifier that accepts some addresses: IPv4 or IPv6 literals, or ranges such as {@code 192.0.2.0/24}. An IPv4 address
     * is the same where IPv6 carries it. Names are not resolved.
     *
     * @throws IllegalArgumentException if there is none, or one cannot be read or has bits behind its prefix
     */
    public static OriginAddresses of(String... addressesOrRanges) {
        return new OriginAddresses(ranges(addressesOrRanges), List.of());
    }

    /**
     * The same behind proxies. If the peer is one of them, the last address in {@code X-Forwarded-For} that is none of them
     * is the origin; if all are, the first. With more than 32 of them, or an entry that is no address, a request is refused.
     *
     * @param proxies the addresses or ranges of one's own proxies, as for {@link #of}
     * @throws IllegalArgumentException as {@link #of} throws it
     */
    public OriginAddresses behind(String... proxies) {
        return new OriginAddresses(origins, ranges(proxies));
    }

    private static List<AddressRange> ranges(String... texts) {
        if (texts.length == 0) {
            throw new IllegalArgumentException("address: none (expected: at least one)");
        }
        return Stream.of(texts).map(AddressRange::of).toList();
    }

    @Override
    public Verdict verify(Webhook webhook) {
        Optional<InetAddress> peer = webhook.remote().map(InetSocketAddress::getAddress);
        if (peer.isEmpty()) {
            return Verdict.refuse("no address");
        }
        byte[] origin = origin(AddressRange.address(peer.get()), webhook.headers());
        return contains(origins, origin) ? Verdict.accept() : Verdict.refuse("another address: " + shown(origin));
    }

    /** The address from which a request set out, or none if the header cannot be read. */
    private byte[] origin(byte[] peer, Webhook.Headers headers) {
        byte[] origin = peer;
        List<String> lines = headers.all(HEADER);
        String chain = String.join(",", lines);
        int end = lines.isEmpty() ? -1 : chain.length();
        for (int hops = 0; end >= 0 && contains(proxies, origin); hops++) {
            int comma = chain.lastIndexOf(',', end - 1);
            origin = hops == MOST_FORWARDED ? AddressRange.NONE : entry(chain.substring(comma + 1, end));
            end = comma;
        }
        return origin;
    }

    private static byte[] entry(String text) {
        String address = text.strip();
        Matcher withPort = WITH_PORT.matcher(address);
        if (withPort.matches()) {
            address = withPort.group(withPort.group(1) == null ? 2 : 1);
        }
        return AddressRange.address(address);
    }

    private static String shown(byte[] address) {
        try {
            return address.length == 0
                    ? "unreadable"
                    : InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has a legal length", e);
        }
    }

    private static boolean contains(List<AddressRange> ranges, byte[] address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** Says nothing of the addresses. */
    @Override
    public String toString() {
        return "OriginAddresses";
    }
}
