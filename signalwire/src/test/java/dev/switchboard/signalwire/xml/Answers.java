package dev.switchboard.signalwire.xml;

import dev.switchboard.CallFlow;
import dev.switchboard.Route;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.ConferenceWaitResponse;
import dev.switchboard.signalwire.ConferenceWaitVerb;
import dev.switchboard.signalwire.CustomVerb;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.InQueue;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnConferenceWait;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnQueueWait;
import dev.switchboard.signalwire.OnRedirect;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Pause;
import dev.switchboard.signalwire.Phone;
import dev.switchboard.signalwire.Play;
import dev.switchboard.signalwire.QueueWaitResponse;
import dev.switchboard.signalwire.QueueWaitVerb;
import dev.switchboard.signalwire.Redirect;
import dev.switchboard.signalwire.Response;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Step;
import dev.switchboard.signalwire.Verb;
import java.util.List;
import java.util.Optional;

/** Answers with each type that a handler may return, and has each shape of target. */
@CallFlow
class Answers implements Step {

    List<QueueWaitVerb> queue = List.of();
    List<ConferenceWaitVerb> conference = List.of();

    @Element("Sleep")
    record Sleep(@Attribute("hours") int hours) implements CustomVerb {}

    record Greeting(Say hello, Optional<Play> music, List<Pause> pauses, Sleep sleep, Hangup hangup) {}

    @OnIncomingCall
    Gather<Keys> ask() {
        return Gather.digits(1).into(new Keys());
    }

    @OnRedirect
    void again() {}

    /** An inner class, which sees the flow. */
    final class Keys implements AfterGather {
        @OnGather("0")
        void nothing() {}

        @OnGather("1")
        Say one() {
            return Say.text("One.");
        }

        @OnGather("2")
        Optional<Say> maybe() {
            return Optional.of(Say.text("Maybe."));
        }

        @OnGather("3")
        Optional<Verb> no() {
            return Optional.empty();
        }

        @OnGather("4")
        Verb any() {
            return Dial.to("+15551234567");
        }

        @OnGather("5")
        Greeting several() {
            return new Greeting(
                    Say.text("Hello."),
                    Optional.empty(),
                    List.of(Pause.oneSecond(), Pause.oneSecond()),
                    new Sleep(8),
                    Hangup.now());
        }

        @OnGather("6")
        Response document() {
            return Response.of(Say.text("Six."), Hangup.now());
        }

        @OnGather("7")
        Sleep custom() {
            return new Sleep(7);
        }

        @OnGather("8")
        Redirect<Answers> back() {
            return Redirect.to(Answers.this);
        }

        @OnGather("9")
        Dial twoLegs() {
            Both both = new Both("Ada");
            return Dial.to(Phone.at("+15551234567").into(both)).then(both);
        }

        @OnGather("*")
        Response documentWithACustomVerb() {
            return Response.of(Say.text("Good night."), new Sleep(9), Hangup.now());
        }

        @OnGather("#")
        Dial fixed() {
            return Dial.to("+15551234567").then(new Fixed());
        }
    }

    /** Two kinds at once. */
    record Both(String name) implements AfterDial, Leg {
        @OnDialAction
        void over() {}

        @OnWhisper
        void answered() {}

        @OnCallStatus
        void status() {}
    }

    /** A class without fields, and with a route of its own. */
    @Route("after-dial")
    static final class Fixed implements AfterDial {
        @OnDialAction
        void over() {}
    }

    final class Queue implements InQueue {
        @OnQueueWait
        QueueWaitResponse music() {
            return new QueueWaitResponse(queue);
        }
    }

    final class Lobby implements InConference {
        @OnConferenceWait
        ConferenceWaitResponse music() {
            return new ConferenceWaitResponse(conference);
        }
    }
}
