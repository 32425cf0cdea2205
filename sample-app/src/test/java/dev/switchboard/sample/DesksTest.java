package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.Desks.Leg;
import dev.switchboard.sample.Desks.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Status callbacks are advisory: they come late, twice, in another order, or never. */
class DesksTest {

    private static final DeskPhone ADA = DeskPhone.at("sip:ada@desks.example");
    private static final DeskPhone BOB = DeskPhone.at("sip:bob@desks.example");
    private static final Optional<String> CALL = Optional.of("call");

    private final Desks desks = new Desks(List.of(ADA, BOB));

    @Test
    void aDeskRingsDecidesTalksAndIsFreeAgain() {
        assertThat(desks.step(ADA)).isEmpty();
        for (Step step : List.of(Step.RINGING, Step.DECIDING, Step.TALKING)) {
            desks.reached("Ada", "leg", CALL, step);
            assertThat(desks.step(ADA)).contains(step);
        }
        desks.reached("Ada", "leg", CALL, Step.OVER);

        assertThat(desks.step(ADA)).isEmpty();
        assertThat(desks.step(BOB)).isEmpty();
    }

    @Test
    void whatComesLateChangesNothing() {
        desks.reached("Ada", "leg", CALL, Step.TALKING);
        desks.reached("Ada", "leg", CALL, Step.DECIDING);
        assertThat(desks.step(ADA)).contains(Step.TALKING);

        desks.reached("Ada", "leg", CALL, Step.OVER);
        desks.reached("Ada", "leg", CALL, Step.RINGING);
        assertThat(desks.step(ADA)).isEmpty();
    }

    @Test
    void anEndThatWasNeverToldComesWithTheEndOfTheCall() {
        desks.reached("Ada", "leg", CALL, Step.TALKING);
        desks.reached("Bob", "another leg", Optional.of("another call"), Step.RINGING);
        desks.callIsOver("call");
        desks.reached("Ada", "leg", CALL, Step.RINGING);

        assertThat(desks.step(ADA)).isEmpty();
        assertThat(desks.step(BOB)).contains(Step.RINGING);
    }

    @Test
    void ofTwoCallsTheFurtherShows() {
        desks.reached("Ada", "leg", CALL, Step.TALKING);
        desks.reached("Ada", "another leg", Optional.of("another call"), Step.RINGING);
        assertThat(desks.step(ADA)).contains(Step.TALKING);

        desks.reached("Ada", "leg", CALL, Step.OVER);
        assertThat(desks.step(ADA)).contains(Step.RINGING);
    }

    @Test
    void aLegKnowsItsDeskAndItsCall() {
        desks.reached("Ada", "leg", CALL, Step.RINGING);
        desks.reached("Bob", "stray", Optional.empty(), Step.RINGING);

        assertThat(desks.leg("leg")).contains(new Leg("Ada", "call", Step.RINGING));
        assertThat(desks.leg("stray")).contains(new Leg("Bob", "", Step.RINGING));
        assertThat(desks.leg("call")).isEmpty();
    }

    @Test
    void aLegKeepsItsCallIfALaterRequestDoesNotSay() {
        desks.reached("Ada", "leg", CALL, Step.RINGING);
        desks.reached("Ada", "leg", Optional.empty(), Step.TALKING);

        assertThat(desks.leg("leg")).contains(new Leg("Ada", "call", Step.TALKING));
    }

    @Test
    void whatIsNoDeskIsNotKept() {
        desks.reached("Mallory", "leg", CALL, Step.RINGING);

        assertThat(desks.leg("leg")).isEmpty();
    }
}
