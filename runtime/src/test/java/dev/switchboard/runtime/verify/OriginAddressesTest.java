package dev.switchboard.runtime.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginAddressesTest {

    private static final String PROVIDER = "203.0.113.7";
    private static final OriginAddresses DIRECT = OriginAddresses.of(PROVIDER, "2001:db8:1::/48");
    private static final OriginAddresses BEHIND = DIRECT.behind("10.0.0.0/8", "fd00::/8");

    private static Webhook from(String peer, String... forwarded) {
        try {
            InetAddress address = InetAddress.getByAddress(AddressRange.address(peer));
            return from(Optional.of(new InetSocketAddress(address, 40_000)), forwarded);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Webhook from(Optional<InetSocketAddress> peer, String... forwarded) {
        return new Webhook(
                "POST",
                "/calls",
                "",
                name -> name.equals("X-Forwarded-For") ? List.of(forwarded) : List.of(),
                peer,
                new byte[0]);
    }

    private static Verdict another(String address) {
        return Verdict.refuse("another address: " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVIDER, "::ffff:203.0.113.7", "2001:db8:1::", "2001:db8:1:ffff::1"})
    void thePeerIsTheOrigin(String peer) {
        assertThat(DIRECT.verify(from(peer))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from(peer))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.8, 203.0.113.8",
        "10.0.0.1, 10.0.0.1",
        "2001:db8:2::, 2001:db8:2:0:0:0:0:0",
        "::cb00:7107, 0:0:0:0:0:0:cb00:7107",
        "::ffff:203.0.113.8, 203.0.113.8",
        "127.0.0.1, 127.0.0.1"
    })
    void anotherPeerIsRefusedByItsName(String peer, String shown) {
        assertThat(DIRECT.verify(from(peer))).isEqualTo(another(shown));
        assertThat(BEHIND.verify(from(peer))).isEqualTo(another(shown));
    }

    @Test
    void withoutProxiesTheHeaderIsIgnored() {
        assertThat(DIRECT.verify(from("10.0.0.1", PROVIDER))).isEqualTo(another("10.0.0.1"));
        assertThat(DIRECT.verify(from("198.51.100.9", PROVIDER))).isEqualTo(another("198.51.100.9"));
        assertThat(DIRECT.verify(from(PROVIDER, "198.51.100.9"))).isEqualTo(Verdict.accept());
        assertThat(DIRECT.verify(from(PROVIDER, "garbage"))).isEqualTo(Verdict.accept());
    }

    @Test
    void theHeaderOfAStrangerIsIgnored() {
        assertThat(BEHIND.verify(from("198.51.100.9", PROVIDER))).isEqualTo(another("198.51.100.9"));
        assertThat(BEHIND.verify(from("198.51.100.9", PROVIDER + ", 10.0.0.1"))).isEqualTo(another("198.51.100.9"));
        assertThat(BEHIND.verify(from(PROVIDER, "198.51.100.9"))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.7                                   |
            198.51.100.9                                  | 198.51.100.9
            198.51.100.9, 203.0.113.7                     |
            203.0.113.7, 198.51.100.9                     | 198.51.100.9
            203.0.113.7, 10.1.1.1                         |
            198.51.100.9, 10.1.1.1                        | 198.51.100.9
            198.51.100.9, 203.0.113.7, 10.1.1.1, fd00::1  |
            203.0.113.7, 198.51.100.9, 10.1.1.1           | 198.51.100.9
            203.0.113.7, 10.1.1.1, 198.51.100.9, 10.1.1.1 | 198.51.100.9
            garbage, 203.0.113.7                          |
            203.0.113.7:65535                             |
            203.0.113.7:5, 10.1.1.1:6                     |
            [2001:db8:1::5]:5                             |
            [2001:db8:1::5]                               |
            2001:db8:1::5                                 |
            [2001:db8:2::5]:5                             | 2001:db8:2:0:0:0:0:5
            ::ffff:203.0.113.7                            |
            [::ffff:203.0.113.7]:5                        |
            203.0.113.7,10.1.1.1,10.1.1.2                 |
            10.1.1.1                                      | 10.1.1.1
            """)
    void theLastThatIsNoProxyIsTheOrigin(String forwarded, String another) {
        for (String proxy : List.of("10.0.0.1", "fd12::1", "::ffff:10.0.0.1")) {
            assertThat(BEHIND.verify(from(proxy, forwarded)))
                    .as("%s by %s", forwarded, proxy)
                    .isEqualTo(another == null ? Verdict.accept() : another(another));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "203.0.113.7,",
                "203.0.113.7, ,10.1.1.1",
                "unknown",
                "203.0.113.7, unknown",
                "203.0.113.7, unknown, 10.1.1.1",
                "provider.example.com",
                "203.0.113.07",
                "203.0.113.7:",
                "203.0.113.7:123456",
                "203.0.113.7:x",
                "203.0.113.7 10.1.1.1",
                "203.0.113.7;10.1.1.1",
                "\"203.0.113.7\"",
                "[203.0.113.7]",
                "[2001:db8:1::5",
                "2001:db8:1::5]",
                "[2001:db8:1::5]5",
                "[2001:db8:1::5]:",
                "[[2001:db8:1::5]]",
                "[2001:db8:1::5%1]",
                "for=203.0.113.7",
                "203.0.113.0/24"
            })
    void whatIsNoAddressIsRefused(String forwarded) {
        assertThat(BEHIND.verify(from("10.0.0.1", forwarded))).isEqualTo(another("unreadable"));
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(BEHIND.verify(from("10.0.0.1", "198.51.100.9", PROVIDER))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", PROVIDER, "198.51.100.9"))).isEqualTo(another("198.51.100.9"));
        assertThat(BEHIND.verify(from("10.0.0.1", "198.51.100.9, " + PROVIDER, "10.1.1.1, 10.1.1.2")))
                .isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", PROVIDER, ""))).isEqualTo(another("unreadable"));
    }

    @Test
    void withProxiesAloneTheFirstIsTheOrigin() {
        OriginAddresses inside = OriginAddresses.of("10.9.9.9").behind("10.0.0.0/8");

        assertThat(inside.verify(from("10.9.9.9"))).isEqualTo(Verdict.accept());
        assertThat(inside.verify(from("10.0.0.1"))).isEqualTo(another("10.0.0.1"));
        assertThat(inside.verify(from("10.0.0.1", "10.9.9.9, 10.1.1.1"))).isEqualTo(Verdict.accept());
        assertThat(inside.verify(from("10.9.9.9", "10.1.1.1, 10.9.9.9"))).isEqualTo(another("10.1.1.1"));
        assertThat(inside.verify(from("10.9.9.9", ""))).isEqualTo(another("unreadable"));
        assertThat(inside.verify(from("10.9.9.9", ",10.9.9.9"))).isEqualTo(another("unreadable"));
    }

    @Test
    void theWorkIsBounded() {
        String most = PROVIDER + ", 10.1.1.1".repeat(31);

        assertThat(BEHIND.verify(from("10.0.0.1", most))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", most + ", 10.1.1.1"))).isEqualTo(another("unreadable"));
        assertThat(BEHIND.verify(from("10.0.0.1", "x,".repeat(1_000) + PROVIDER)))
                .isEqualTo(Verdict.accept());
    }

    @Test
    void withoutAnAddressOfThePeerItIsRefused() {
        Optional<InetSocketAddress> unresolved =
                Optional.of(InetSocketAddress.createUnresolved("provider.example.com", 1));

        for (RequestVerifier verifier : List.of(DIRECT, BEHIND)) {
            assertThat(verifier.verify(from(Optional.empty(), PROVIDER))).isEqualTo(Verdict.refuse("no address"));
            assertThat(verifier.verify(from(unresolved, PROVIDER))).isEqualTo(Verdict.refuse("no address"));
        }
    }

    @Test
    void atLeastOneIsNamed() {
        assertThatThrownBy(OriginAddresses::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address: none (expected: at least one)");
        assertThatThrownBy(DIRECT::behind)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address: none (expected: at least one)");
    }

    @Test
    void namesAreNotResolved() {
        assertThatThrownBy(() -> OriginAddresses.of(PROVIDER, "localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("address: \"localhost\" (expected: such as ");
        assertThatThrownBy(() -> DIRECT.behind("localhost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("address: \"localhost\"");
    }

    @Test
    void theyAreNotShown() {
        assertThat(BEHIND).hasToString("OriginAddresses");
    }
}
