package dev.switchboard.runtime.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.Webhook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicUrlTest {

    private static List<String> candidates(String base, String target) {
        return new PublicUrl(BaseUrl.of(base)).candidates(Webhook.get(target));
    }

    @Test
    void hasTheDefaultPortAndHasItNot() {
        List<String> both = List.of("https://e.com/x?y=z", "https://e.com:443/x?y=z");

        assertThat(candidates("https://e.com", "/x?y=z")).isEqualTo(both);
        assertThat(candidates("https://e.com:443", "/x?y=z")).isEqualTo(both);
        assertThat(candidates("http://e.com:80/a", "/a/x")).containsExactly("http://e.com/a/x", "http://e.com:80/a/x");
    }

    @Test
    void keepsAnyOtherPort() {
        assertThat(candidates("https://e.com:8443", "/x")).containsExactly("https://e.com:8443/x");
        assertThat(candidates("https://e.com:80/a", "/a/x")).containsExactly("https://e.com:80/a/x");
        assertThat(candidates("http://[::1]:443", "/x")).containsExactly("http://[::1]:443/x");
        assertThat(candidates("http://e.com:8080", "/x")).containsExactly("http://e.com:8080/x");
        assertThat(candidates("http://e.com:", "/x")).containsExactly("http://e.com:/x");
    }

    @Test
    void takesNeitherAddressNorUserInformationForAPort() {
        assertThat(candidates("https://[2001:db8::443]", "/x"))
                .containsExactly("https://[2001:db8::443]/x", "https://[2001:db8::443]:443/x");
        assertThat(candidates("https://me:443@e.com", "/x"))
                .containsExactly("https://me:443@e.com/x", "https://me:443@e.com:443/x");
        assertThat(candidates("http://me:80@10.0.0.80/a:80", "/a:80/x"))
                .containsExactly("http://me:80@10.0.0.80/a:80/x", "http://me:80@10.0.0.80:80/a:80/x");
    }

    @Test
    void hasASlashAtTheEndOfTheBaseAndHasItNot() {
        String[] all = {
            "https://e.com/a?b", "https://e.com/a/?b", "https://e.com:443/a?b", "https://e.com:443/a/?b",
        };
        assertThat(candidates("https://e.com/a", "/a?b")).containsExactlyInAnyOrder(all);
        assertThat(candidates("https://e.com/a", "/a/?b")).containsExactlyInAnyOrder(all);
        assertThat(candidates("https://e.com/a/", "/?b")).containsExactlyInAnyOrder(all);
        assertThat(candidates("https://e.com/a/", "?b")).containsExactlyInAnyOrder(all);
        assertThat(candidates("https://e.com:1", "/")).containsExactlyInAnyOrder("https://e.com:1", "https://e.com:1/");
    }

    /** The expected URL is what follows the base. */
    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        // the base's path itself
        "/calls, /calls/Pin, /Pin",
        "/calls, /calls/Leg/status/, /Leg/status/",
        "/api/calls, /api/calls/Pin, /Pin",
        "/calls, /calls/calls, /calls",
        "/calls, /calls/x/calls/Pin, /x/calls/Pin",
        "'', /Pin, /Pin",
        "'', Pin, /Pin",
        "'', //Pin, //Pin",
        "/, /any/thing, /any/thing",
        // a proxy added a prefix
        "/calls, /x/calls/Pin, /Pin",
        "/calls, /x/y/calls/Pin, /Pin",
        "/calls, //calls//Pin, //Pin",
        "/calls, x/calls/Pin, /Pin",
        "/api/calls, /api/api/calls/Pin, /Pin",
        "/api/calls, /callsapi/api/calls/Pin, /Pin",
        "/calls, /callsign/calls/Pin, /Pin",
        "/hangup, /x/hangup/hangup, /hangup",
        // a proxy stripped a prefix
        "/api/calls, /calls/Pin, /Pin",
        "/api/calls, calls/Pin, /Pin",
        "/api/calls, /Pin, /Pin",
        "/a/b/c, /b/c/Pin, /Pin",
        "/a/b/c, /c/Pin, /Pin",
        "/a/b/a, /a/Pin, /Pin",
        "/a/a/b, /a/b/Pin, /Pin",
        // neither
        "/calls, /callsPin, /callsPin",
        "/calls, /Calls/Pin, /Calls/Pin",
        "/calls, /xcalls/Pin, /xcalls/Pin",
        "/api/calls, /api/Pin, /api/Pin",
        "/a/b/c, /b/Pin, /b/Pin",
        "/a/b/c, /cPin, /cPin",
        // escapes
        "/a%20b, /a%20b/P%2Fn, /P%2Fn",
        "/a%20b, /a+b/Pin, /a+b/Pin",
        "/b%C3%BCro, /x/b%C3%BCro/Pin, /Pin",
        "/b\u00fcro, /b%C3%BCro/Pin, /Pin"
    })
    void isTheBaseAndWhatStandsBelowItsPath(String basePath, String seen, String below) {
        String base = BaseUrl.of("https://e.com:1" + basePath).text();

        assertThat(candidates("https://e.com:1" + basePath, seen)).containsExactly(base + below);
        assertThat(candidates("https://e.com:1" + basePath, seen + "?q=/calls"))
                .containsExactly(base + below + "?q=/calls");
    }
}
