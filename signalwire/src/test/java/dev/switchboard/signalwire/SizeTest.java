package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SignalWire takes 64 kB. */
class SizeTest {

    private static final int MOST = 64_000;

    private final List<Observation> told = new ArrayList<>();

    private Reply answer(Response response) {
        LongAnswer flow = new LongAnswer(response);
        return LongAnswerRouter.create(
                        flow,
                        webhook -> Verdict.accept(),
                        RouterOptions.defaults().observer(told::add))
                .handle(Webhook.post("/", "CallSid=c1"));
    }

    /** An answer of so many bytes; {@code unit} has two of them. */
    private Response bytes(int count, String unit) {
        List<Verb> verbs = new ArrayList<>(Collections.nCopies(31, Say.text(unit.repeat(1000))));
        int missing = count - answer(new Response(verbs)).length() - "<Say></Say>".length();
        verbs.add(Say.text("a".repeat(missing)));
        told.clear();
        return new Response(verbs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa", "ü"})
    void anAnswerMayHave64000Bytes(String unit) {
        Reply reply = answer(bytes(MOST, unit));
        assertThat(reply.length()).isEqualTo(MOST);
        assertThat(reply.text()).endsWith("</Say></Response>");
        assertThat(told).singleElement().extracting(Observation::outcome).isEqualTo(Outcome.HANDLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa", "ü"})
    void aLongerOneIsNotSent(String unit) {
        Reply reply = answer(bytes(MOST + 1, unit));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Response/>""");
        assertThat(told).hasSize(1);
        Observation fault = told.get(0);
        assertThat(fault.outcome()).isEqualTo(Outcome.FAULT);
        assertThat(fault.detail()).isEqualTo("the handler's answer cannot be written");
        assertThat(fault.handler()).isEqualTo("LongAnswer.any");
        assertThat(fault.cause().orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answer: 64001 bytes (expected: at most 64000, which the provider takes)");
    }

    @Test
    void aCharacterThatXmlCannotCarryIsNotSent() {
        assertThat(answer(Response.of(Say.text("a\u0001b"))).text()).endsWith("<Response/>");
        assertThat(told.get(0).outcome()).isEqualTo(Outcome.FAULT);
        assertThat(told.get(0).detail()).isEqualTo("the handler's answer cannot be written");
    }
}
