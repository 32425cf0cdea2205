package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.Reject;
import java.time.Duration;
import java.util.Random;

/** Lets a caller guess a number below 100 in seven turns. */
@CallFlow
public final class GuessingGame {

    private static final String SOUNDS = "https://example.com/sounds/";
    private static final int TURNS = 7;

    private final long seed;

    public GuessingGame(long seed) {
        this.seed = seed;
    }

    @OnNewCall(direction = Direction.IN)
    Action start(Party from) {
        return from instanceof Party.Anonymous ? Reject.rejected() : ask("guess.wav", 1);
    }

    private static Gather<Guess> ask(String sound, int turn) {
        return Gather.digits(2)
                .timeout(Duration.ofSeconds(10))
                .play(SOUNDS + sound)
                .into(new Guess(turn));
    }

    /** Made of the call's id, so that nobody has to remember it, and not part of the callback URL, which is no secret. */
    private int secret(String callId) {
        return new Random(seed + callId.hashCode()).nextInt(100);
    }

    record Guess(int turn) implements Menu {

        @OnDtmf("")
        Hangup nothingPressed() {
            return Hangup.now();
        }

        @OnDtmf
        Gather<?> entered(String dtmf, String callId, GuessingGame game) {
            if (!dtmf.matches("[0-9]+")) {
                return again("digits-only.wav");
            }
            int difference = Integer.parseInt(dtmf) - game.secret(callId);
            if (difference == 0) {
                return GameOver.after("won.wav");
            }
            return again(difference < 0 ? "higher.wav" : "lower.wav");
        }

        private Gather<?> again(String sound) {
            return turn < TURNS ? ask(sound, turn + 1) : GameOver.after("lost.wav");
        }
    }

    static final class GameOver implements Menu {

        static Gather<GameOver> after(String sound) {
            return Gather.digits(1).timeout(Duration.ZERO).play(SOUNDS + sound).into(new GameOver());
        }

        @OnDtmf
        Hangup hangUp() {
            return Hangup.now();
        }
    }
}
