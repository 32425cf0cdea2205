package dev.switchboard.reliability.texts;

import dev.switchboard.CallFlow;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.CustomAction;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers a call at sipgate with what a test makes of the text that the request brings. */
@CallFlow
final class Exchange {

    final List<String> heard = new ArrayList<>();
    private final Function<String, Object> answer;

    Exchange(Function<String, Object> answer) {
        this.answer = answer;
    }

    @OnNewCall
    Action any(Optional<String> xcid) {
        return (Action) answer.apply(Sent.decoded(xcid.orElseThrow()));
    }

    /** Names the verb, so that the router can write it. */
    @OnNewCall(direction = Direction.OUT)
    Optional<Note> none() {
        return Optional.empty();
    }

    @OnHangup
    void over() {}

    record Remembered(String note) implements Menu {
        @OnDtmf
        void entered(Exchange line) {
            line.heard.add(note);
        }
    }

    /** A verb of a user's own, in which nothing is checked. */
    @Element("Note")
    record Note(
            @Attribute("kind") String kind,
            @Attribute("more") Optional<String> more,
            @Child("Line") List<String> lines,
            @Text String text)
            implements CustomAction {}
}
