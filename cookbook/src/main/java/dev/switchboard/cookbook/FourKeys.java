package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks for a key: again, voicemail, another phone, or the end. */
@CallFlow
public final class FourKeys {

    @OnNewCall(direction = Direction.IN)
    Optional<Gather<Choice>> welcome(List<String> users) {
        return users.contains("voicemail") ? Optional.empty() : Optional.of(ask());
    }

    private static Gather<Choice> ask() {
        return Gather.digits(1)
                .timeout(Duration.ofSeconds(5))
                .play("https://example.com/sounds/choose.wav")
                .into(new Choice());
    }

    static final class Choice implements Menu {

        @OnDtmf("0")
        Gather<Choice> again() {
            return ask();
        }

        @OnDtmf("1")
        Dial voicemail() {
            return Dial.voicemail();
        }

        @OnDtmf("2")
        Dial colleague() {
            return Dial.to("+4915799912345").callerId("+4921193674660");
        }

        @OnDtmf("3")
        Hangup goodbye() {
            return Hangup.now();
        }

        /** The call goes its normal way: the phones ring. */
        @OnDtmf
        void anotherKeyOrNone() {}
    }
}
