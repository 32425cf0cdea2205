package dev.switchboard.runtime.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    private static byte[] address(String text) {
        byte[] address = AddressRange.address(text);
        assertThat(address).as(text).isNotEmpty();
        return address;
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.0, false",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1/32, 192.0.2.1, true",
        "192.0.2.0/24, 192.0.2.0, true",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.0/24, 192.0.1.255, false",
        "192.0.2.160/29, 192.0.2.159, false",
        "192.0.2.160/29, 192.0.2.160, true",
        "192.0.2.160/29, 192.0.2.167, true",
        "192.0.2.160/29, 192.0.2.168, false",
        "0.0.0.0/0, 255.255.255.255, true",
        "0.0.0.0/0, 0.0.0.0, true",
        "0.0.0.0/0, ::1, false",
        "0.0.0.0, 0.0.0.1, false",
        "128.0.0.0/1, 127.255.255.255, false",
        "128.0.0.0/1, 255.0.0.0, true",
        "::/0, 2001:db8::1, true",
        "::/0, 192.0.2.1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::, false",
        "2001:db8::1, 2001:DB8:0:0:0:0:0:1, true",
        "2001:db8::1, 2001:db8::2, false",
        "2001:db8::1/128, 2001:db8::1, true",
        "2001:db8:8000::/33, 2001:db8:7fff::, false",
        "2001:db8:8000::/33, 2001:db8:ffff::, true",
        "::1, 0.0.0.1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "192.0.2.1, ::FFFF:C000:0201, true",
        "192.0.2.1, ::192.0.2.1, false",
        "::ffff:192.0.2.0/120, 192.0.2.77, true",
        "::ffff:192.0.2.0/120, 192.0.3.77, false",
        "::ffff:0:0/96, 192.0.3.77, true",
        "64:ff9b::192.0.2.1, 64:ff9b::c000:201, true"
    })
    void holdsWhatBeginsWithItsBits(String range, String address, boolean holds) {
        assertThat(AddressRange.of(range).contains(address(address))).isEqualTo(holds);
    }

    @Test
    void holdsWhatIsNoAddressNever() {
        assertThat(AddressRange.of("0.0.0.0/0").contains(AddressRange.NONE)).isFalse();
        assertThat(AddressRange.of("::/0").contains(AddressRange.NONE)).isFalse();
    }

    /** Names are among them, one of which ends as an address does: none of them is looked up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "example.com",
                "a",
                "cafe",
                "1.2.3.4.example.com",
                ".:1",
                "1",
                "2130706433",
                "127.1",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.4.",
                ".1.2.3.4",
                "1..2.3",
                "1.2.3.256",
                "1.2.3.1000",
                "01.2.3.4",
                "1.2.3.00",
                "0x7f.0.0.1",
                "+1.2.3.4",
                "-1.2.3.4",
                "1.2.3.4 ",
                " 1.2.3.4",
                "1.2.3.4\n",
                "１.2.3.4",
                "1.2.3.4:80",
                "[::1]",
                "[::1]:80",
                ":",
                ":::",
                "::1::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "::g",
                "::1%1",
                "::1%eth0",
                "fe80::1%lo",
                "::1.2.3",
                "::01.2.3.4",
                "::1.2.3.4:5",
                "::1.2.3.4.5",
                "::ffff.1.2.3",
                "::a.1.2.3.4",
                "0000:0000:0000:0000:0000:0000:0000:0000:0000:0000"
            })
    void nothingElseIsAnAddress(String text) {
        assertThat(AddressRange.address(text)).isEmpty();
        assertThatThrownBy(() -> AddressRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address: \"" + text
                        + "\" (expected: such as 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or 2001:db8::/32)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0/",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/+8",
                "192.0.2.0/08",
                "192.0.2.0/24/24",
                "192.0.2.0/255.255.255.0",
                "192.0.2.0/2147483648",
                "192.0.2.0/ 24",
                "/24",
                "/",
                "2001:db8::/129",
                "2001:db8::/999",
                "::ffff:0.0.0.0/95",
                "localhost/8"
            })
    void nothingElseIsARange(String text) {
        assertThatThrownBy(() -> AddressRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("address: \"" + text + "\" (expected: such as 192.0.2.1, 192.0.2.0/24,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1/24", "192.0.2.128/24", "0.0.0.1/0", "2001:db8::1/32", "::ffff:192.0.2.1/120"})
    void aRangeHasNoBitsBehindItsPrefix(String text) {
        assertThatThrownBy(() -> AddressRange.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address: \"" + text + "\" has bits behind its prefix (expected: such as 192.0.2.0/24)");
    }

    @Test
    void anAddressOfASocketIsTheSame() throws Exception {
        byte[] carried = new byte[16];
        carried[10] = -1;
        carried[11] = -1;
        carried[15] = 1;
        InetAddress six = Inet6Address.getByAddress("", carried, 0);

        assertThat(six.getAddress()).hasSize(16);
        assertThat(AddressRange.address(six)).isEqualTo(address("0.0.0.1"));
        assertThat(AddressRange.address(InetAddress.getByAddress("name", new byte[] {(byte) 192, 0, 2, 1})))
                .isEqualTo(address("192.0.2.1"));
    }
}
