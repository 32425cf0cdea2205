package dev.switchboard.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.probe.ProbeApplication;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Flows beside the application's own controllers. */
@Timeout(60)
class NeighboursTest {

    private static final String FORM = "event=newCall&callId=1";

    @RestController
    static class Greeter {
        @GetMapping("/hello")
        String hello() {
            return "hello";
        }

        /** Wider than it is meant, as those of pages that run in the browser are. */
        @GetMapping("/{page}")
        String page(@PathVariable("page") String page) {
            return "the page " + page;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void aPathIsTheFlowsWhateverPatternsMatchIt(WebApplicationType type) throws Exception {
        try (App app = App.start(type, List.of(ProbeApplication.class, Greeter.class), "switchboard.path=/calls")) {
            assertThat(app.post("/calls", FORM).statusCode()).isEqualTo(200);
            assertThat(app.send(app.request("/calls").GET()).statusCode()).isEqualTo(405);
            assertThat(app.send(app.request("/hello").GET()).body()).isEqualTo("hello");
            assertThat(app.send(app.request("/other").GET()).body()).isEqualTo("the page other");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void atTheRootControllersComeFirst(WebApplicationType type) throws Exception {
        try (App app = App.start(type, List.of(ProbeApplication.class, Greeter.class), "switchboard.path=/")) {
            assertThat(app.send(app.request("/hello").GET()).body()).isEqualTo("hello");
            for (String path : List.of("/", "/x/y")) {
                HttpResponse<String> response = app.post(path, FORM);
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                assertThat(response.body()).as(path).contains("<Reject");
            }
        }
    }
}
