package dev.switchboard.reliability.fuzz;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.AnswerEvent;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupCause;
import dev.switchboard.sipgate.HangupEvent;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallEvent;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Handles every event of sipgate's, with conditions, a menu and a step that remembers a value of each type. */
@CallFlow
final class Line {

    @OnNewCall(direction = Direction.IN)
    Gather<MainMenu> welcome() {
        return Gather.digits(1).play("https://example.com/welcome.wav").into(new MainMenu());
    }

    @OnNewCall(direction = Direction.OUT)
    Action callingOut(NewCallEvent call) {
        return new Gather<>(
                new Step(
                        1,
                        2,
                        0.5,
                        true,
                        'x',
                        call.xcid().orElse("") + String.join(",", call.users()),
                        DayOfWeek.FRIDAY,
                        Duration.ofMillis(1_500),
                        PhoneNumber.of("49211"),
                        call.from()),
                4,
                Duration.ofSeconds(2),
                Optional.empty(),
                Optional.empty());
    }

    @OnNewCall
    void strange(List<String> userIds, List<String> fullUserIds, Party diversion) {}

    @OnAnswer
    void answered(AnswerEvent answer) {}

    @OnHangup
    void over(HangupEvent event) {}

    @OnHangup(
            cause = {HangupCause.BUSY, HangupCause.NO_ANSWER},
            direction = Direction.IN)
    void missed(String cause, Optional<String> origCallId) {}

    final class MainMenu implements Menu {
        @OnDtmf("1")
        Dial sales() {
            return Dial.to("4921193674660").callerId("4921193674661");
        }

        @OnDtmf("")
        Hangup nothing() {
            return Hangup.now();
        }

        @OnDtmf
        Optional<Gather<MainMenu>> again(String dtmf) {
            return Optional.of(welcome()).filter(question -> dtmf.length() < 5);
        }
    }

    record Step(
            int attempt,
            long big,
            double real,
            boolean flag,
            char letter,
            String text,
            DayOfWeek day,
            Duration pause,
            PhoneNumber number,
            Party from)
            implements Menu {
        @OnDtmf("0000")
        Dial right() {
            return Dial.to(number);
        }

        @OnDtmf
        Gather<Step> wrong(String dtmf, Line line) {
            return Gather.digits(4)
                    .into(new Step(attempt + 1, big, real, flag, letter, dtmf, day, pause, number, from));
        }
    }
}
