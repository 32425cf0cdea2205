package dev.switchboard.cookbook;

import static dev.switchboard.cookbook.Phone.withoutMac;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.CallRouter;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuessingGameTest {

    private final CallRouter router =
            GuessingGameRouter.create(new GuessingGame(42), Phone.URL, Phone.KEY, Phone.ANYBODY);
    private final Phone phone = new Phone(router);

    private static String turn(String sound, int turn) {
        return "<Response><Gather onData=\"https://pbx.example.com/calls/Guess?_turn=" + turn
                + "&amp;_mac=…\" maxDigits=\"2\" timeout=\"10000\">"
                + "<Play><Url>https://example.com/sounds/" + sound + "</Url></Play></Gather></Response>";
    }

    private static String over(String sound) {
        return "<Response><Gather onData=\"https://pbx.example.com/calls/GameOver?_mac=…\" timeout=\"0\">"
                + "<Play><Url>https://example.com/sounds/" + sound + "</Url></Play></Gather></Response>";
    }

    /** Halves what is left each time, which seven turns are enough for; returns the number. */
    private static int win(Phone phone) {
        assertThat(withoutMac(phone.calls("492111234567"))).isEqualTo(turn("guess.wav", 1));
        int low = 0;
        int high = 99;
        for (int turn = 1; ; turn++) {
            int guess = (low + high) / 2;
            String answer = withoutMac(phone.presses("%02d".formatted(guess)));
            if (answer.equals(over("won.wav"))) {
                return guess;
            }
            if (answer.equals(turn("higher.wav", turn + 1))) {
                low = guess + 1;
            } else {
                assertThat(answer).isEqualTo(turn("lower.wav", turn + 1));
                high = guess - 1;
            }
        }
    }

    @Test
    void everyNumberCanBeFoundAndEachCallHasItsOwn() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Phone caller = new Phone(router, "call" + i);
            numbers.add(win(caller));
            assertThat(caller.presses("")).isEqualTo("<Response><Hangup/></Response>");
        }
        assertThat(numbers).hasSizeGreaterThan(10);
    }

    @Test
    void endsAfterSevenTurns() {
        int wrong = win(phone) == 0 ? 1 : 0;
        phone.calls("492111234567");
        for (int turn = 2; turn <= 7; turn++) {
            assertThat(withoutMac(phone.presses("" + wrong))).contains("_turn=" + turn);
        }
        assertThat(withoutMac(phone.presses("" + wrong))).isEqualTo(over("lost.wav"));
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void otherKeysCostATurn() {
        phone.calls("492111234567");
        for (int turn = 2; turn <= 7; turn++) {
            assertThat(withoutMac(phone.presses("*#"))).isEqualTo(turn("digits-only.wav", turn));
        }
        assertThat(withoutMac(phone.presses("1*"))).isEqualTo(over("lost.wav"));
    }

    @Test
    void hangsUpIfNothingIsPressed() {
        phone.calls("492111234567");
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void takesNoCallersWhoHideTheirNumber() {
        assertThat(phone.calls("anonymous")).isEqualTo("<Response><Reject/></Response>");
    }

    @Test
    void leavesOutgoingCallsAlone() {
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }
}
