package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.time.DayOfWeek;
import java.time.Duration;

/** A step that remembers a value of each type. */
@CallFlow
public class Memory {
    public int calls;

    @OnNewCall
    Gather<Pin> welcome(Party from) {
        return Gather.digits(4)
                .into(new Pin(
                        1, 2L, 0.5, true, 'x', "a b&c=ü/", DayOfWeek.FRIDAY, Duration.ofMillis(1500), PhoneNumber.of("49211"),
                        from));
    }

    record Pin(
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
        Action wrong(Memory line, String dtmf) {
            line.calls++;
            return attempt == 3
                    ? Hangup.now()
                    : Gather.digits(4)
                            .into(new Pin(attempt + 1, big, real, flag, letter, text, day, pause, number, from));
        }
    }
}
