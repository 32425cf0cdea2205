package dev.switchboard.micronaut;

import dev.switchboard.CallFlow;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** A line that Micronaut makes, with what it needs. */
@CallFlow
@Singleton
final class Reception {

    private final String desk;

    Reception(@Property(name = "reception.desk") String desk) {
        this.desk = desk;
    }

    @OnNewCall
    Gather<Choice> welcome() {
        return Gather.digits(1).into(new Choice(1));
    }

    record Choice(int attempt) implements Menu {

        @OnDtmf("1")
        Dial desk(Reception reception) {
            return Dial.to(reception.desk);
        }

        @OnDtmf("")
        Hangup nothing() {
            return Hangup.now();
        }

        @OnDtmf
        Gather<Choice> again() {
            return Gather.digits(1).into(new Choice(attempt + 1));
        }
    }
}
