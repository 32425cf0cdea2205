package dev.switchboard.sample;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.Reject;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of a call to the company. Many calls are in here at once: the flow itself has no state but the two lists
 * that it is given, and what a caller has done so far travels in the callback URLs.
 */
@CallFlow
public final class SupportLine {

    private static final Duration TIME_TO_THINK = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 3;

    private final OpeningHours openingHours;
    private final BlockedCallers blockedCallers;
    private final Announcements announcements;
    private final Callers callers;
    private final MissedCalls missedCalls;
    private final Optional<TextBack> textBack;

    SupportLine(
            OpeningHours openingHours,
            BlockedCallers blockedCallers,
            Announcements announcements,
            Callers callers,
            MissedCalls missedCalls,
            Optional<TextBack> textBack) {
        this.openingHours = openingHours;
        this.blockedCallers = blockedCallers;
        this.announcements = announcements;
        this.callers = callers;
        this.missedCalls = missedCalls;
        this.textBack = textBack;
    }

    @OnNewCall
    Action welcome(Party from, String callId) {
        callers.calls(callId, Caller.of(from));
        if (blockedCallers.include(from)) {
            return Reject.busy();
        }
        return openingHours.areNow() ? mainMenu() : closed();
    }

    /** Nothing to decide: the call goes its normal way. */
    @OnNewCall(direction = Direction.OUT)
    void callingOut(Party to, String callId) {
        callers.isCalled(callId, Caller.of(to));
    }

    @OnAnswer
    void answered(Party from, Optional<String> user, String callId) {
        callers.talks(callId, Caller.of(from), user);
    }

    @OnHangup(
            cause = {HangupCause.BUSY, HangupCause.NO_ANSWER, HangupCause.CANCEL},
            direction = Direction.IN)
    void missed(Party from, String callId) {
        Caller caller = Caller.of(from);
        if (!blockedCallers.include(from) && missedCalls.add(caller, callId)) {
            textBack.ifPresent(it -> it.missed(caller));
        }
    }

    private Gather<MainMenu> mainMenu() {
        return choice(Announcement.WELCOME).into(new MainMenu());
    }

    private Gather<ServiceMenu> serviceMenu() {
        return choice(Announcement.SERVICE).into(new ServiceMenu());
    }

    private Gather<StillThere> stillThere() {
        return choice(Announcement.STILL_THERE).into(new StillThere());
    }

    private Gather.Question choice(Announcement announcement) {
        return Gather.digits(1).timeout(TIME_TO_THINK).play(announcements.url(announcement));
    }

    private Gather<Pin> pin(Announcement announcement, int attempt) {
        return Gather.digits(Company.PIN.length())
                .timeout(TIME_TO_THINK)
                .play(announcements.url(announcement))
                .into(new Pin(attempt));
    }

    /** Asks for nothing: an announcement before another action is a question that nobody has to answer. */
    private Gather<AfterHours> closed() {
        return Gather.digits(1)
                .timeout(Duration.ZERO)
                .play(announcements.url(Announcement.CLOSED))
                .into(new AfterHours());
    }

    final class MainMenu implements Menu {

        @OnDtmf("1")
        Dial sales() {
            return Dial.to(Company.SALES);
        }

        @OnDtmf("2")
        Gather<ServiceMenu> service() {
            return serviceMenu();
        }

        @OnDtmf("")
        Gather<StillThere> nothingPressed() {
            return stillThere();
        }

        @OnDtmf
        Gather<MainMenu> anythingElse() {
            return mainMenu();
        }
    }

    final class ServiceMenu implements Menu {

        @OnDtmf("1")
        Dial workshop() {
            return Dial.to(Company.WORKSHOP);
        }

        @OnDtmf("2")
        Gather<Pin> engineerOnCall() {
            return pin(Announcement.PIN, 1);
        }

        @OnDtmf({"0", "*"})
        Gather<MainMenu> back() {
            return mainMenu();
        }

        @OnDtmf("")
        Gather<StillThere> nothingPressed() {
            return stillThere();
        }

        @OnDtmf
        Gather<ServiceMenu> anythingElse() {
            return serviceMenu();
        }
    }

    /** Keeps a call from somebody who has put the phone down beside the cradle from going round for ever. */
    final class StillThere implements Menu {

        @OnDtmf("")
        Hangup nobody() {
            return Hangup.now();
        }

        @OnDtmf
        Gather<MainMenu> somebody() {
            return mainMenu();
        }
    }

    /**
     * The step that remembers.
     *
     * @param attempt which attempt the caller is making, from 1
     */
    record Pin(int attempt) implements Menu {

        @OnDtmf(Company.PIN)
        Dial right() {
            return Dial.to(Company.ENGINEER_ON_CALL).callerId(Company.LINE);
        }

        @OnDtmf
        Action wrong(SupportLine line) {
            return attempt < ATTEMPTS ? line.pin(Announcement.WRONG_PIN, attempt + 1) : Hangup.now();
        }
    }

    static final class AfterHours implements Menu {

        @OnDtmf
        Dial voicemail() {
            return Dial.voicemail();
        }
    }
}
