package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.RequestPath;

/** Which router gets a request, and with which path. */
class SwitchboardTest {

    private final Map<String, SwitchboardProperties.Flow> flows = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private Switchboard switchboard(@Nullable String baseUrl, @Nullable String path, String... routers) {
        SwitchboardProperties properties =
                new SwitchboardProperties(baseUrl, path, List.of(), false, null, null, null, flows);
        List<Line> lines = new ArrayList<>();
        for (String router : routers) {
            lines.add(Line.of(router, new Named(router), properties));
        }
        return new Switchboard(lines, Runnable::run);
    }

    /** Tells by its name which it is. */
    private final class Named implements CallRouter {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        @Override
        public Optional<Match> match(Webhook webhook) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reply handle(Webhook webhook) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<Reply> handle(Webhook webhook, Executor executor) {
            asked.add(name + " " + webhook.rawPath());
            return CompletableFuture.completedStage(Reply.status(200));
        }

        @Override
        public int maxBodyBytes() {
            return Integer.MAX_VALUE;
        }

        @Override
        public void stop() {}

        @Override
        public boolean awaitIdle(Duration atMost) {
            return true;
        }
    }

    /** Who is asked with which path; empty if nobody is. */
    private String asked(Switchboard switchboard, String path, @Nullable String contextPath) {
        asked.clear();
        switchboard.find(RequestPath.parse(path, contextPath)).ifPresent(incoming -> {
            var unused = incoming.answer("POST", "", name -> List.of(), Optional.empty(), new byte[0]);
        });
        return String.join(", ", asked);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls, supportRouter /calls",
        "/calls/, supportRouter /calls/",
        "/calls/a%2fb/c, supportRouter /calls/a%2fb/c",
        "/c%61lls/a, supportRouter /c%61lls/a",
        "/calls;x=1/a;y, supportRouter /calls;x=1/a;y",
        "//calls//a, supportRouter //calls//a",
        "/calls/desk, deskRouter /calls/desk",
        "/calls/desk/x, deskRouter /calls/desk/x",
        "/calls/desks, supportRouter /calls/desks",
        "/callsX, ''",
        "/x/calls, ''",
        "/, ''"
    })
    void theLongestPathWins(String path, String expected) {
        flows.put("support", new SwitchboardProperties.Flow("https://example.com/calls", null));
        flows.put("desk", new SwitchboardProperties.Flow("https://example.com/calls/desk/", null));

        assertThat(asked(switchboard(null, null, "supportRouter", "deskRouter"), path, null))
                .isEqualTo(expected);
    }

    @Test
    void aPathOfTheFlowsOwnComesBeforeTheOthers() {
        String baseUrl = "https://example.com/public";
        assertThat(asked(switchboard(baseUrl, null, "lineRouter"), "/public/a", null))
                .isEqualTo("lineRouter /public/a");
        assertThat(asked(switchboard(baseUrl, "/inside", "lineRouter"), "/inside/a", null))
                .isEqualTo("lineRouter /inside/a");

        flows.put("line", new SwitchboardProperties.Flow("https://example.com/url", null));
        assertThat(asked(switchboard(baseUrl, "/inside", "lineRouter"), "/url/a", null))
                .isEqualTo("lineRouter /url/a");

        flows.put("line", new SwitchboardProperties.Flow("https://example.com/url", "own/"));
        assertThat(asked(switchboard(baseUrl, "/inside", "lineRouter"), "/own/a", null))
                .isEqualTo("lineRouter /own/a");
        assertThat(asked(switchboard(baseUrl, "/inside", "lineRouter"), "/url/a", null))
                .isEmpty();
    }

    @Test
    void theApplicationsPathMayBePartOfTheBaseUrlOrNot() {
        Switchboard with = switchboard("https://example.com/app/calls", null, "lineRouter");
        assertThat(asked(with, "/app/calls/a", "/app")).isEqualTo("lineRouter /app/calls/a");

        Switchboard without = switchboard("https://example.com/calls", null, "lineRouter");
        assertThat(asked(without, "/app/calls/a", "/app")).isEqualTo("lineRouter /app/calls/a");
        assertThat(asked(without, "/app/other", "/app")).isEmpty();
    }

    @Test
    void aPathBeyondAsciiMayBeEscaped() {
        Switchboard switchboard = switchboard("https://example.com/grün", null, "lineRouter");

        assertThat(asked(switchboard, "/gr%c3%bcn/a", null)).isEqualTo("lineRouter /gr%c3%bcn/a");
    }

    @Test
    void atTheRootARouterTakesAllAndComesLast() {
        Switchboard switchboard = switchboard("https://example.com", null, "lineRouter");

        assertThat(asked(switchboard, "/", null)).isEqualTo("lineRouter /");
        assertThat(asked(switchboard, "/a/b", null)).isEqualTo("lineRouter /a/b");
        assertThat(switchboard.order()).isGreaterThan(0);
        assertThat(switchboard(null, "/calls", "lineRouter").order()).isLessThan(-1);
    }

    @Test
    void aByteMoreIsReadThanIsAllowed() {
        Switchboard.Incoming incoming = switchboard(null, "/calls", "lineRouter")
                .find(RequestPath.parse("/calls", null))
                .orElseThrow();

        assertThat(incoming.bytesToRead()).isEqualTo(Integer.MAX_VALUE);
    }
}
