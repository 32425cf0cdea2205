package dev.switchboard.sample;

import dev.switchboard.CallFlow;
import dev.switchboard.sample.Desks.Step;
import dev.switchboard.signalwire.AfterDial;
import dev.switchboard.signalwire.AfterGather;
import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.CallProgress;
import dev.switchboard.signalwire.CallStatus;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.DialStatus;
import dev.switchboard.signalwire.Gather;
import dev.switchboard.signalwire.Hangup;
import dev.switchboard.signalwire.Leg;
import dev.switchboard.signalwire.OnCallStatus;
import dev.switchboard.signalwire.OnDialAction;
import dev.switchboard.signalwire.OnGather;
import dev.switchboard.signalwire.OnIncomingCall;
import dev.switchboard.signalwire.OnRecording;
import dev.switchboard.signalwire.OnRecordingStatus;
import dev.switchboard.signalwire.OnWhisper;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.Say;
import dev.switchboard.signalwire.Sip;
import dev.switchboard.signalwire.Sips;
import dev.switchboard.signalwire.ssml.SayAs;
import dev.switchboard.signalwire.ssml.SayAs.InterpretAs;
import dev.switchboard.signalwire.ssml.SpeechPart;
import dev.switchboard.signalwire.ssml.Words;
import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of a call to the desks: it rings at all of them at once, whoever picks up hears who calls and may decline, and
 * a call that nobody takes ends at the voicemail. Each desk's phone is a call of its own, with an id of its own, that knows
 * the caller's call as its parent.
 */
@CallFlow
public final class DeskLine {

    private static final Duration TIME_TO_PICK_UP = Duration.ofSeconds(20);
    private static final Duration LONGEST_MESSAGE = Duration.ofMinutes(2);

    private final Desks desks;
    private final Callers callers;
    private final MissedCalls missedCalls;

    DeskLine(Desks desks, Callers callers, MissedCalls missedCalls) {
        this.desks = desks;
        this.callers = callers;
        this.missedCalls = missedCalls;
    }

    /** The caller hears it ring until a desk has taken the call, also while one still hears who calls. */
    @OnIncomingCall
    Dial ring(Party from, String callSid) {
        callers.calls(callSid, Caller.of(from));
        return Dial.to(Sips.of(desks.phones().stream().map(DeskLine::sip).toList()))
                .timeout(TIME_TO_PICK_UP)
                .answerOnBridge(true)
                .then(new AfterDesks());
    }

    private static Sip sip(DeskPhone phone) {
        return Sip.at(phone.uri())
                .statusCallbackEvent(CallProgress.RINGING, CallProgress.ANSWERED, CallProgress.COMPLETED)
                .into(new Desk(phone.name()));
    }

    private SpeechPart spoken(Party from) {
        Optional<String> customer = callers.name(Caller.of(from));
        if (customer.isPresent()) {
            return Words.of(customer.get());
        }
        return from instanceof PhoneNumber number
                ? SayAs.of(InterpretAs.TELEPHONE, number.e164())
                : Words.of("somebody without a number");
    }

    /**
     * One desk, while it rings and talks.
     *
     * @param name what it is called
     */
    record Desk(String name) implements Leg {

        @OnWhisper
        Gather<Decision> hearsWhoCalls(Party from, String callSid, Optional<String> parentCallSid, DeskLine line) {
            line.desks.reached(name, callSid, parentCallSid, Step.DECIDING);
            return Gather.digits(1)
                    .prompts(Say.parts(Words.of("A call from "), line.spoken(from), Words.of(". Press 1 to take it.")))
                    .actionOnEmptyResult(true)
                    .into(new Decision(name));
        }

        @OnCallStatus(status = CallStatus.RINGING)
        void rings(String callSid, Optional<String> parentCallSid, DeskLine line) {
            line.desks.reached(name, callSid, parentCallSid, Step.RINGING);
        }

        @OnCallStatus(status = CallStatus.IN_PROGRESS)
        void isPickedUp(String callSid, Optional<String> parentCallSid, DeskLine line) {
            line.desks.reached(name, callSid, parentCallSid, Step.DECIDING);
        }

        @OnCallStatus(
                status = {
                    CallStatus.COMPLETED,
                    CallStatus.BUSY,
                    CallStatus.NO_ANSWER,
                    CallStatus.FAILED,
                    CallStatus.CANCELED
                })
        void isDone(String callSid, Optional<String> parentCallSid, DeskLine line) {
            line.desks.reached(name, callSid, parentCallSid, Step.OVER);
        }
    }

    /**
     * What a desk does with a call once it has heard who calls.
     *
     * @param desk what the desk is called
     */
    record Decision(String desk) implements AfterGather {

        /** Nothing more to be heard there: the desk and the caller are connected. */
        @OnGather("1")
        void take(Party from, String callSid, Optional<String> parentCallSid, DeskLine line) {
            line.desks.reached(desk, callSid, parentCallSid, Step.TALKING);
            parentCallSid.ifPresent(call -> line.callers.talks(call, Caller.of(from), Optional.of(desk)));
        }

        @OnGather
        Hangup decline() {
            return Hangup.now();
        }
    }

    final class AfterDesks implements AfterDial {

        @OnDialAction(status = {DialStatus.NO_ANSWER, DialStatus.BUSY, DialStatus.FAILED, DialStatus.CANCELED})
        Sorry nobody(Party from, String callSid) {
            desks.callIsOver(callSid);
            missedCalls.add(Caller.of(from), callSid);
            return new Sorry(
                    Say.text("Nobody at " + Company.NAME
                            + " can take your call now. Please leave a message after the tone."),
                    RecordMessage.upTo(LONGEST_MESSAGE).into(new Mailbox()));
        }

        @OnDialAction
        Hangup wasTaken(String callSid) {
            desks.callIsOver(callSid);
            return Hangup.now();
        }
    }

    final class Mailbox implements AfterRecord {

        @OnRecording
        Goodbye thanks(Party from, String callSid, Optional<Duration> recordingDuration) {
            missedCalls.add(Caller.of(from), callSid);
            missedCalls.leftMessage(callSid, recordingDuration.orElse(Duration.ZERO));
            return new Goodbye(Say.text("Thank you. Goodbye."), Hangup.now());
        }

        /** The recording can be fetched now. It may be shorter than it was, because silence is cut off. */
        @OnRecordingStatus(status = RecordingStatus.COMPLETED)
        void isStored(String callSid, Optional<Duration> recordingDuration) {
            recordingDuration.ifPresent(length -> missedCalls.leftMessage(callSid, length));
        }
    }

    record Sorry(Say sorry, RecordMessage<Mailbox> message) {}

    record Goodbye(Say thanks, Hangup end) {}
}
