package dev.switchboard.spring.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PeerAddressTest {

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setRemotePort(1234);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.255", "::1", "2001:db8::1", "::ffff:192.0.2.1", "0:0:0:0:0:0:0:1"})
    void anAddressIsRead(String address) {
        assertThat(PeerAddress.of(from(address))).contains(new InetSocketAddress(address, 1234));
    }

    /** {@code localhost} would be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "unknown", "_hidden", "", "1.2.3", "256.1.1.1", "localhost:80", "abc", ":::::"})
    void aNameIsNotLookedUp(String name) {
        assertThat(PeerAddress.of(from(name))).isEmpty();
    }
}
