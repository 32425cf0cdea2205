package dev.switchboard.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.processor.testing.Flows;
import dev.switchboard.processor.testing.Running;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What descriptions can say that the two-generation protocols of the other tests do not. */
class BellsTest {

    private final Running bells = Running.flow("Bells", "https://example.com/bells");

    private String post(String path, String body) {
        return bells.router().handle(Webhook.post(path, body)).text().replaceFirst("<\\?.*\\?>\n", "");
    }

    @Test
    void aUrlMayBeTheTextOfAnElementAndAGroupMayHoldAttributes() {
        assertThat(post("/bells", "id=1&at=Mon%2C+23+Jul+2018+13%3A01%3A00+%2B0000"))
                .isEqualTo("<tower><stroke xml:lang=\"en\" at=\"Mon, 23 Jul 2018 13:01:00 +0000\">dong</stroke>"
                        + "<next loud=\"true\">https://example.com/bells/Hour/chime?_at=2018-07-23T13%3A01%3A00Z"
                        + "&amp;_length=PT1H</next></tower>");
    }

    @Test
    void aProviderThatSignsItsUrlsNeedsNoProofInThem() {
        assertThat(post("/bells", "id=1")).doesNotContain("_mac");
        assertThat(Flows.read(Flows.directory("goldens").resolve("BellsRouter.java")))
                .doesNotContain("CallbackKey");
    }

    @Test
    void aMomentInTheStateComesBack() {
        assertThat(post("/bells/Hour/chime?_at=2018-07-23T13%3A01%3A00Z&_length=PT1H", "id=1"))
                .contains(">2018-07-23T13:01:00Z PT1H {}<");
    }

    @Test
    void theRestIsAllThatNothingElseHolds() {
        post("/bells", "id=1&Tone_a=b&more=c+d&until=2018-07-23T13%3A01%3A00%2B02%3A00&Tone_=e");

        assertThat(bells.field("last"))
                .hasToString("Ring[id=1, at=Optional.empty, until=Optional[2018-07-23T11:01:00Z], count=Optional.empty,"
                        + " link=Optional.empty, tones={a=b}, others={more=c d}]");
    }

    @Test
    void theStateInTheQueryOfAGetIsNoneOfTheRest() {
        Reply reply = bells.router()
                .handle(Webhook.get("/bells/Hour/chime?_at=2018-07-23T13%3A01%3A00Z&_length=PT1H&id=1&more=2"));

        assertThat(reply.text()).contains("PT1H {more=2}");
    }

    @Test
    void anEmptyTextIsNoNumberAndNoMomentSoItIsAbsent() {
        post("/bells", "id=1&at=&until=&count=&link=");

        assertThat(bells.observations()).extracting(Observation::outcome).containsExactly(Outcome.HANDLED);
    }

    @Test
    void aMomentThatIsNoneIsAFaultThatNamesIt() {
        assertThat(post("/bells", "id=1&at=yesterday")).isEqualTo("<tower/>");
        assertThat(bells.observations())
                .extracting(Observation::detail)
                .containsExactly("parameter at: not a moment such as Mon, 23 Jul 2018 13:01:00 +0000");
    }

    @Test
    void whatCannotBeDecodedOfTheRestIsLeftOut() {
        assertThat(post("/bells/Hour/chime?_at=2018-07-23T13%3A01%3A00Z&_length=PT1H", "id=1&a=%zz&b=%FF&%FF=c&d=e"))
                .contains("PT1H {d=e}");
    }

    @Test
    void aBodyThatIsNotDecodedIsTold() {
        Webhook json = new Webhook(
                "POST",
                "/bells/Hour/chime",
                "_at=x",
                name -> name.equals("Content-Type") ? List.of("application/json") : List.of(),
                Optional.empty(),
                "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(bells.router().handle(json).text()).endsWith("<tower/>");
        assertThat(bells.observations())
                .extracting(Observation::outcome, Observation::event, Observation::detail)
                .containsExactly(tuple(Outcome.PASSED, "chime", "a body that is not decoded"));
    }

    @Test
    void anAnswerOverTheProvidersLimitIsNotSent() {
        assertThat(post("/bells/Hour/chime?_at=2018-07-23T13%3A01%3A00Z&_length=PT1H", "id=1&more=" + "x".repeat(400)))
                .isEqualTo("<tower/>");
        assertThat(bells.observations())
                .extracting(Observation::detail)
                .containsExactly("the handler's answer cannot be written");
    }
}
