package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.SupportLine.AfterHours;
import dev.switchboard.sample.SupportLine.MainMenu;
import dev.switchboard.sample.SupportLine.Pin;
import dev.switchboard.sample.SupportLine.ServiceMenu;
import dev.switchboard.sample.SupportLine.StillThere;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The flow is plain Java: it is tried here without a router, a request or a server. */
class SupportLineTest {

    private static final PhoneNumber CUSTOMER = PhoneNumber.of("+492111234567");
    private static final PhoneNumber BLOCKED = Company.BLOCKED.iterator().next();

    private final Lines open = new Lines(Lines.OPEN);
    private final SupportLine line = open.line;

    @Test
    void inOpeningHoursACallerHearsTheMainMenu() {
        Gather<?> question = gather(line.welcome(CUSTOMER, "1"));

        assertThat(question.menu()).isInstanceOf(MainMenu.class);
        assertThat(question.maxDigits()).isEqualTo(1);
        assertThat(question.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(question.play())
                .contains(new Play(URI.create("https://pbx.example.com/calls/announcements/welcome.wav")));
    }

    @Test
    void callersWithoutANumberGetThrough() {
        assertThat(gather(line.welcome(new Party.Anonymous(), "1")).menu()).isInstanceOf(MainMenu.class);
        assertThat(gather(line.welcome(Party.absent(), "2")).menu()).isInstanceOf(MainMenu.class);
    }

    @Test
    void aBlockedCallerHearsThatItIsBusy() {
        assertThat(line.welcome(BLOCKED, "1")).isEqualTo(Reject.busy());
    }

    @Test
    void outOfHoursTheAnnouncementLeadsToTheVoicemail() {
        Gather<?> announcement = gather(new Lines(Lines.CLOSED).line.welcome(CUSTOMER, "1"));

        assertThat(announcement.timeout()).isZero();
        assertThat(announcement.menu()).isInstanceOf(AfterHours.class);
        assertThat(new AfterHours().voicemail()).isEqualTo(Dial.voicemail());
    }

    @Test
    void theMainMenuLeadsToSalesAndService() {
        MainMenu menu = line.new MainMenu();

        assertThat(menu.sales()).isEqualTo(Dial.to(Company.SALES));
        assertThat(menu.service().menu()).isInstanceOf(ServiceMenu.class);
        assertThat(menu.anythingElse().menu()).isInstanceOf(MainMenu.class);
    }

    @Test
    void theServiceMenuIsTheSecondLevel() {
        ServiceMenu menu = line.new ServiceMenu();

        assertThat(menu.workshop()).isEqualTo(Dial.to(Company.WORKSHOP));
        assertThat(menu.engineerOnCall().menu()).isEqualTo(new Pin(1));
        assertThat(menu.engineerOnCall().maxDigits()).isEqualTo(4);
        assertThat(menu.back().menu()).isInstanceOf(MainMenu.class);
        assertThat(menu.anythingElse().menu()).isInstanceOf(ServiceMenu.class);
    }

    @Test
    void whoPressesNothingIsAskedOnceAndThenHungUp() {
        StillThere asked = line.new MainMenu().nothingPressed().menu();

        assertThat(asked.nobody()).isEqualTo(Hangup.now());
        assertThat(asked.somebody().menu()).isInstanceOf(MainMenu.class);
        assertThat(line.new ServiceMenu().nothingPressed().menu()).isInstanceOf(StillThere.class);
    }

    @Test
    void thePinMayBeWrongTwice() {
        assertThat(gather(new Pin(1).wrong(line)).menu()).isEqualTo(new Pin(2));
        assertThat(gather(new Pin(2).wrong(line)).menu()).isEqualTo(new Pin(3));
        assertThat(new Pin(3).wrong(line)).isEqualTo(Hangup.now());
    }

    @Test
    void theRightPinReachesTheEngineer() {
        assertThat(new Pin(2).right())
                .isEqualTo(Dial.to(Company.ENGINEER_ON_CALL).callerId(Company.LINE));
    }

    @Test
    void callsThatReachedNobodyAreListed() {
        line.missed(CUSTOMER, "1");
        line.missed(BLOCKED, "2");

        assertThat(open.missedCalls.newestFirst())
                .containsExactly(
                        new MissedCalls.MissedCall(Caller.of(CUSTOMER), Lines.OPEN.instant(), "1", Duration.ZERO));
    }

    @Test
    void thePageLearnsWhoIsInTheLine() {
        line.welcome(CUSTOMER, "1");
        line.callingOut(CUSTOMER, "2");
        line.answered(Party.absent(), Optional.of("Alice"), "1");

        assertThat(open.callers.who("1")).isEqualTo("+492111234••• with Alice");
        assertThat(open.callers.who("2")).isEqualTo("to +492111234•••");
    }

    private static Gather<?> gather(Action action) {
        assertThat(action).isInstanceOf(Gather.class);
        return (Gather<?>) action;
    }
}
