package com.example;

import com.example.toy.AfterAsk;
import com.example.toy.Ask;
import com.example.toy.Bye;
import com.example.toy.Caller;
import com.example.toy.Codec;
import com.example.toy.Connect;
import com.example.toy.Leg;
import com.example.toy.Line;
import com.example.toy.OnGreet;
import com.example.toy.OnKeys;
import com.example.toy.OnOver;
import com.example.toy.OnProgress;
import com.example.toy.OnRing;
import com.example.toy.Progress;
import com.example.toy.ProgressEvent;
import com.example.toy.Rest;
import com.example.toy.Say;
import com.example.toy.UserVerb;
import com.example.toy.Way;
import dev.switchboard.CallFlow;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A flow over the tests' own protocol. */
@CallFlow
public class Desk {
    public final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    @OnRing
    Welcome ring(Caller caller, Map<String, String> headers) {
        seen.add(caller.name() + headers);
        return new Welcome(
                Say.text("Hello <" + caller.name() + ">"),
                new Ask<>(List.of(Say.text("Press 1"), new Rest(Duration.ofSeconds(2))), new Choice(), 2));
    }

    @OnRing(way = Way.OUT)
    Outgoing callingOut() {
        return new Outgoing(new Ring(3), Optional.of(new Bye()));
    }

    @OnOver
    void over(String id) {
        seen.add("over " + id);
    }

    /** A record of verbs. */
    record Welcome(Say hello, Ask<Choice> ask) {}

    /** Another, with a verb of the user's own. */
    record Outgoing(Ring ring, Optional<Bye> bye) {}

    /** A verb of the user's own. */
    @Element("ring")
    record Ring(@Attribute("times") int times) implements UserVerb {}

    final class Choice implements AfterAsk {
        @OnKeys("1")
        Connect connect(Optional<Double> confidence) {
            seen.add("confidence " + confidence);
            return new Connect(
                    List.of(Codec.PCMU, Codec.PCMA),
                    Connect.to(
                                    Line.of("sip:a@example.com"),
                                    Line.of("sip:b@example.com").into(new Colleague("Ada & Bob")),
                                    Line.of("sip:c@example.com").into(new Quiet()))
                            .lines());
        }

        @OnKeys
        Optional<Bye> other() {
            return Optional.empty();
        }
    }

    /** Is greeted and heard of. */
    record Colleague(String name) implements Leg {
        @OnGreet
        Say greet(Desk desk, Map<String, String> sip) {
            return Say.text(name + sip);
        }

        @OnProgress(state = Progress.DONE)
        void done(Desk desk, ProgressEvent event) {
            desk.seen.add(name + event);
        }

        @OnProgress
        void other(Desk desk, String state) {
            desk.seen.add(name + state);
        }
    }

    /** Is heard of alone. */
    final class Quiet implements Leg {
        @OnProgress
        void progress(String id, Way way) {
            seen.add("quiet " + id + way);
        }
    }
}
