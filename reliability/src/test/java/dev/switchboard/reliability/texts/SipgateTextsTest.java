package dev.switchboard.reliability.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.Answers;
import dev.switchboard.reliability.testing.AnyText;
import dev.switchboard.reliability.testing.Rounds;
import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Play;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SipgateTextsTest {

    private static final String BARE = "<Response onHangup='https://pbx.example.com/calls/hangup'/>";

    /** All verbs that hold a text; each text once. */
    private static final List<Action> VERBS = List.of(
            Dial.to("4921193674660", "4921193674661").callerId("4921193674662"),
            Play.url("https://example.com/a.wav"),
            Gather.digits(3).play("https://example.com/b.wav").into(new Exchange.Remembered("a note")),
            new Exchange.Note("a kind", Optional.of("some more"), List.of("first line", "second line"), "a text"));

    private final Answers answers = new Answers();

    static Stream<Arguments> texts() {
        return VERBS.stream().flatMap(verb -> Leaf.of(verb).stream()).map(leaf -> Arguments.of(leaf.component(), leaf));
    }

    private CallRouter router(Exchange flow) {
        return ExchangeRouter.create(
                flow,
                BaseUrl.of("https://pbx.example.com/calls"),
                CallbackKey.of("a secret of sixteen characters"),
                webhook -> Verdict.accept(),
                RouterOptions.defaults().observer(answers));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anyTextIsReadBackEqualAtItsPlaceOrRefused(String component, Leaf leaf) {
        new Check(
                        leaf,
                        router(new Exchange(leaf.with())),
                        answers,
                        (router, text) -> router.handle(Webhook.post("/calls", "xcid=" + Sent.encoded(text))),
                        BARE)
                .tryTexts(new Random(component.hashCode()), Rounds.of(100));
    }

    @Test
    void whatAStepRemembersComesBackEqual() {
        Function<String, Object> gather = text -> Gather.digits(1).into(new Exchange.Remembered(text));
        Exchange flow = new Exchange(gather);
        CallRouter router = router(flow);
        Random random = new Random(20_261_121);
        for (int round = 0; round < Rounds.of(500); round++) {
            String text = AnyText.wellFormed(random, 12);
            String callId = "&callId=" + random.nextInt();
            Element root = Answers.root(router.handle(Webhook.post("/calls", "xcid=" + Sent.encoded(text) + callId)));
            assertThat(answers.only().outcome()).isEqualTo(Outcome.HANDLED);
            String url = ((Element) root.getFirstChild()).getAttribute("onData");
            assertThat(url).matches("[!-~]+");

            router.handle(Webhook.post(url.substring("https://pbx.example.com".length()), "event=dtmf" + callId));

            assertThat(answers.only().outcome()).isEqualTo(Outcome.HANDLED);
            assertThat(flow.heard).containsExactly(text);
            flow.heard.clear();
        }
    }
}
