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

    private static Verdict another() {
        return Verdict.refuse("another address");
    }

    @ParameterizedTest
    @ValueSource(strings = {PROVIDER, "::ffff:203.0.113.7", "2001:db8:1::", "2001:db8:1:ffff::1"})
    void thePeerIsTheOrigin(String peer) {
        assertThat(DIRECT.verify(from(peer))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from(peer))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.8", "10.0.0.1", "2001:db8:2::", "::cb00:7107", "127.0.0.1"})
    void anotherPeerIsRefused(String peer) {
        assertThat(DIRECT.verify(from(peer))).isEqualTo(another());
        assertThat(BEHIND.verify(from(peer))).isEqualTo(another());
    }

    @Test
    void withoutProxiesTheHeaderIsIgnored() {
        assertThat(DIRECT.verify(from("10.0.0.1", PROVIDER))).isEqualTo(another());
        assertThat(DIRECT.verify(from("198.51.100.9", PROVIDER))).isEqualTo(another());
        assertThat(DIRECT.verify(from(PROVIDER, "198.51.100.9"))).isEqualTo(Verdict.accept());
        assertThat(DIRECT.verify(from(PROVIDER, "garbage"))).isEqualTo(Verdict.accept());
    }

    @Test
    void theHeaderOfAStrangerIsIgnored() {
        assertThat(BEHIND.verify(from("198.51.100.9", PROVIDER))).isEqualTo(another());
        assertThat(BEHIND.verify(from("198.51.100.9", PROVIDER + ", 10.0.0.1"))).isEqualTo(another());
        assertThat(BEHIND.verify(from(PROVIDER, "198.51.100.9"))).isEqualTo(Verdict.accept());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.7                                   | true
            198.51.100.9                                  | false
            198.51.100.9, 203.0.113.7                     | true
            203.0.113.7, 198.51.100.9                     | false
            203.0.113.7, 10.1.1.1                         | true
            198.51.100.9, 10.1.1.1                        | false
            198.51.100.9, 203.0.113.7, 10.1.1.1, fd00::1  | true
            203.0.113.7, 198.51.100.9, 10.1.1.1           | false
            203.0.113.7, 10.1.1.1, 198.51.100.9, 10.1.1.1 | false
            garbage, 203.0.113.7                          | true
            203.0.113.7:65535                             | true
            203.0.113.7:5, 10.1.1.1:6                     | true
            [2001:db8:1::5]:5                             | true
            [2001:db8:1::5]                               | true
            2001:db8:1::5                                 | true
            [2001:db8:2::5]:5                             | false
            ::ffff:203.0.113.7                            | true
            [::ffff:203.0.113.7]:5                        | true
            203.0.113.7,10.1.1.1,10.1.1.2                 | true
            10.1.1.1                                      | false
            """)
    void theLastThatIsNoProxyIsTheOrigin(String forwarded, boolean accepted) {
        for (String proxy : List.of("10.0.0.1", "fd12::1", "::ffff:10.0.0.1")) {
            assertThat(BEHIND.verify(from(proxy, forwarded)))
                    .as("%s by %s", forwarded, proxy)
                    .isEqualTo(accepted ? Verdict.accept() : another());
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
        assertThat(BEHIND.verify(from("10.0.0.1", forwarded))).isEqualTo(another());
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(BEHIND.verify(from("10.0.0.1", "198.51.100.9", PROVIDER))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", PROVIDER, "198.51.100.9"))).isEqualTo(another());
        assertThat(BEHIND.verify(from("10.0.0.1", "198.51.100.9, " + PROVIDER, "10.1.1.1, 10.1.1.2")))
                .isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", PROVIDER, ""))).isEqualTo(another());
    }

    @Test
    void withProxiesAloneTheFirstIsTheOrigin() {
        OriginAddresses inside = OriginAddresses.of("10.9.9.9").behind("10.0.0.0/8");

        assertThat(inside.verify(from("10.9.9.9"))).isEqualTo(Verdict.accept());
        assertThat(inside.verify(from("10.0.0.1"))).isEqualTo(another());
        assertThat(inside.verify(from("10.0.0.1", "10.9.9.9, 10.1.1.1"))).isEqualTo(Verdict.accept());
        assertThat(inside.verify(from("10.9.9.9", "10.1.1.1, 10.9.9.9"))).isEqualTo(another());
        assertThat(inside.verify(from("10.9.9.9", ""))).isEqualTo(another());
        assertThat(inside.verify(from("10.9.9.9", ",10.9.9.9"))).isEqualTo(another());
    }

    @Test
    void theWorkIsBounded() {
        String most = PROVIDER + ", 10.1.1.1".repeat(31);

        assertThat(BEHIND.verify(from("10.0.0.1", most))).isEqualTo(Verdict.accept());
        assertThat(BEHIND.verify(from("10.0.0.1", most + ", 10.1.1.1"))).isEqualTo(another());
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
