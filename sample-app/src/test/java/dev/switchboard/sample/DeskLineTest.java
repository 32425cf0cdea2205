package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.sample.DeskLine.AfterDesks;
import dev.switchboard.sample.DeskLine.Decision;
import dev.switchboard.sample.DeskLine.Desk;
import dev.switchboard.sample.DeskLine.Mailbox;
import dev.switchboard.sample.DeskLine.Sorry;
import dev.switchboard.sample.Desks.Step;
import dev.switchboard.sample.MissedCalls.MissedCall;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.Sips;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.ssml.SayAs.InterpretAs;
import dev.switchboard.signalwire.ssml.SpeechPart;
import dev.switchboard.signalwire.ssml.Words;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The flow is plain Java: it is tried here without a router, a request or a server. */
class DeskLineTest {

    private static final PhoneNumber CUSTOMER = PhoneNumber.of("+493023125042");
    private static final PhoneNumber SOMEBODY = PhoneNumber.of("+492111234567");
    private static final Optional<String> CALL = Optional.of("call");

    private final Lines lines = new Lines(Lines.OPEN);
    private final DeskLine line = lines.deskLine;
    private final Desk ada = new Desk("Ada");

    @Test
    void aCallRingsAtAllDesksAtOnce() {
        Dial dial = line.ring(SOMEBODY, "call");

        assertThat(dial.timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(dial.answerOnBridge()).isTrue();
        assertThat(dial.after()).containsInstanceOf(AfterDesks.class);
        assertThat(((Sips) dial.noun()).sips())
                .extracting(sip -> sip.uri().text(), Sip::leg)
                .containsExactly(
                        tuple("sip:ada@desks.example", Optional.of(new Desk("Ada"))),
                        tuple("sip:bob@desks.example", Optional.of(new Desk("Bob"))),
                        tuple("sip:cleo@desks.example", Optional.of(new Desk("Cleo"))));
        assertThat(((Sips) dial.noun()).sips())
                .allSatisfy(sip -> assertThat(sip.statusCallbackEvent())
                        .containsExactly(CallProgress.RINGING, CallProgress.ANSWERED, CallProgress.COMPLETED));
    }

    @Test
    void aDeskHearsTheNameOfACustomer() {
        assertThat(heard(CUSTOMER)).isEqualTo(announcement(Words.of("Café Morgenrot")));
    }

    @Test
    void aDeskHearsTheNumberOfSomebodyElse() {
        assertThat(heard(SOMEBODY)).isEqualTo(announcement(SayAs.of(InterpretAs.TELEPHONE, "+492111234567")));
    }

    @Test
    void aDeskHearsThatThereIsNoNumber() {
        Say nobody = announcement(Words.of("somebody without a number"));

        assertThat(heard(Party.of("anonymous"))).isEqualTo(nobody);
        assertThat(heard(Party.of("sip:mallory@example.com"))).isEqualTo(nobody);
        assertThat(heard(Party.absent())).isEqualTo(nobody);
    }

    @Test
    void aDeskIsAskedForOneKeyAndMayPressNone() {
        Gather<Decision> question = ada.hearsWhoCalls(SOMEBODY, "leg", CALL, line);

        assertThat(question.target()).isEqualTo(new Decision("Ada"));
        assertThat(question.question().numDigits()).contains(1);
        assertThat(question.question().actionOnEmptyResult()).isTrue();
        assertThat(state()).contains(Step.DECIDING);
    }

    @Test
    void aDeskTakesACallOrDeclinesIt() {
        line.ring(SOMEBODY, "call");
        new Decision("Ada").take(SOMEBODY, "leg", CALL, line);

        assertThat(state()).contains(Step.TALKING);
        assertThat(lines.callers.who("call")).isEqualTo("+492111234••• with Ada");
        assertThat(new Decision("Ada").decline()).isEqualTo(Hangup.now());
    }

    @Test
    void statusesSayWhatADeskIsDoing() {
        ada.rings("leg", CALL, line);
        assertThat(state()).contains(Step.RINGING);
        ada.isPickedUp("leg", CALL, line);
        assertThat(state()).contains(Step.DECIDING);
        ada.isDone("leg", CALL, line);
        assertThat(state()).isEmpty();
    }

    @Test
    void aCallThatNobodyTakesEndsAtTheVoicemail() {
        ada.rings("leg", CALL, line);
        Sorry sorry = line.new AfterDesks().nobody(SOMEBODY, "call");

        assertThat(sorry.message().target()).isInstanceOf(Mailbox.class);
        assertThat(sorry.message().settings().maxLength()).contains(Duration.ofMinutes(2));
        assertThat(state()).isEmpty();
        assertThat(lines.missedCalls.newestFirst()).containsExactly(missed(Duration.ZERO));
    }

    @Test
    void aCallThatSomebodyTookJustEnds() {
        new Decision("Ada").take(SOMEBODY, "leg", CALL, line);

        assertThat(line.new AfterDesks().wasTaken("call")).isEqualTo(Hangup.now());
        assertThat(state()).isEmpty();
        assertThat(lines.missedCalls.newestFirst()).isEmpty();
    }

    @Test
    void aMessageIsThankedForAndListed() {
        line.new AfterDesks().nobody(SOMEBODY, "call");

        assertThat(line.new Mailbox()
                        .thanks(SOMEBODY, "call", Optional.of(Duration.ofSeconds(12)))
                        .end())
                .isEqualTo(Hangup.now());
        assertThat(lines.missedCalls.newestFirst()).containsExactly(missed(Duration.ofSeconds(12)));
    }

    @Test
    void whatIsStoredIsTheLengthThatCounts() {
        line.new Mailbox().thanks(SOMEBODY, "call", Optional.of(Duration.ofSeconds(12)));
        line.new Mailbox().isStored("call", Optional.of(Duration.ofSeconds(9)));
        line.new Mailbox().isStored("call", Optional.empty());

        assertThat(lines.missedCalls.newestFirst()).containsExactly(missed(Duration.ofSeconds(9)));
    }

    private Say heard(Party from) {
        return (Say)
                ada.hearsWhoCalls(from, "leg", CALL, line).question().prompts().get(0);
    }

    private static Say announcement(SpeechPart who) {
        return Say.parts(Words.of("A call from "), who, Words.of(". Press 1 to take it."));
    }

    private Optional<Step> state() {
        return lines.desks.step(lines.desks.phones().get(0));
    }

    private static MissedCall missed(Duration message) {
        return new MissedCall(Caller.of(SOMEBODY), Lines.OPEN.instant(), "call", message);
    }
}
