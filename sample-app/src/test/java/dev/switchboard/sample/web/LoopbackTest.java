package dev.switchboard.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:3000",
                "LocalHost:80",
                "127.0.0.1",
                "127.0.0.1:3000",
                "127.1.2.3",
                "[::1]",
                "[::1]:3000"
            })
    void itsOwnNames(String host) {
        assertThat(Loopback.isHostHeader(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":3000",
                "example.com",
                "localhost.example.com",
                "example.com:localhost",
                "127.0.0.1.example.com",
                "127.0.0.1.example.com:3000",
                "127.example.com",
                "localhost:3000:80",
                "localhost:",
                "::1",
                "[::2]",
                "0.0.0.0",
                "192.168.1.7"
            })
    void otherNames(String host) {
        assertThat(Loopback.isHostHeader(host)).isFalse();
    }
}
