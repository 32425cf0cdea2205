package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.processor.testing.Flows;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.runtime.Webhook;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked example of {@code docs/providers.md}: a provider that is described in one file. */
class ThirdProviderTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    private final Running popup =
            Running.of(Flows.compiling("Zammad", "CallPopup"), "com.example.CallPopup", "https://desk.example.com/cti");

    private String post(String body) {
        return popup.router().handle(Webhook.post("/cti", body)).text();
    }

    @Test
    void itsEventsReachTheHandlers() {
        post("event=newCall&callId=1&from=4930600000000&to=4930600000001&direction=in&user%5B%5D=Ada&user%5B%5D=Bob");
        post("event=newCall&callId=2&from=1&to=2&direction=out");
        post("event=hangup&callId=1&cause=noAnswer");
        post("event=hangup&callId=2&cause=normalClearing");

        assertThat(popup.field("shown")).isEqualTo(List.of("4930600000000 calls [Ada, Bob]", "missed 1: noAnswer"));
    }

    @Test
    void itsAnswersAreXmlAsYet() {
        assertThat(post("event=newCall&callId=1&from=1&to=2")).endsWith("<Response/>");
    }

    @Test
    void theDocumentationShowsTheDescriptionAndTheFlow() {
        String documentation = Flows.read(Flows.root().resolve("docs/providers.md"));
        List<String> examples = EXAMPLE.matcher(documentation)
                .results()
                .map(match -> match.group(1))
                .toList();

        for (String flow : List.of("Zammad", "CallPopup")) {
            Matcher type = Pattern.compile("(?ms)^(@Protocol|@CallFlow).*").matcher(Flows.source(flow));
            assertThat(type.find()).isTrue();
            assertThat(examples).anySatisfy(example -> assertThat(example).isEqualTo(type.group()));
        }
    }
}
