package dev.switchboard.contract;

import dev.switchboard.CallFlow;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.AnswerEvent;
import dev.switchboard.sipgate.CustomAction;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.DtmfEvent;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.HangupEvent;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallEvent;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Play;
import dev.switchboard.sipgate.Reject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of sipgate's that does whatever its called number says: each verb, and all that can go wrong in a handler. */
@CallFlow
final class SipgateFlow {

    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private final Map<String, Turnstile> turnstiles = new ConcurrentHashMap<>();

    /** Where the handlers of calls to {@code wait} block: one for all call ids with the same text before their first point. */
    Turnstile turnstile(String callId) {
        return turnstiles.computeIfAbsent(callId.replaceFirst("[.].*", ""), test -> new Turnstile());
    }

    /** Answers with a text: a verb that sipgate does not have, so that tests see what a handler was given. */
    @Element("Said")
    record Said(@Text String text) implements CustomAction {}

    @OnNewCall
    Optional<Action> called(NewCallEvent call) throws InterruptedException {
        return switch (call.to().text()) {
            case "nothing" -> Optional.empty();
            case "heard" -> Optional.of(new Said(heard.getOrDefault(call.callId(), "nothing")));
            case "long" -> Optional.of(new Said("Größe & Länge, ".repeat(2_000)));
            case "wait" -> {
                turnstile(call.callId()).pass();
                yield Optional.of(new Said(call.callId()));
            }
            case "interrupted" -> {
                Thread.currentThread().interrupt();
                yield Optional.of(Hangup.now());
            }
            case "exception" -> throw new IllegalStateException("thrown by a handler, as the contract wants it");
            case "error" -> throw new StackOverflowError("thrown by a handler, as the contract wants it");
            default -> Optional.of(verb(call.to().text()).orElseGet(() -> new Said(text(call))));
        };
    }

    private static Optional<Action> verb(String name) {
        Action verb = switch (name) {
            case "dial" -> Dial.to("4915799912345");
            case "dial-many" ->
                Dial.to("4915799912345", "+492111234567")
                        .callerId("492111234567")
                        .anonymously();
            case "voicemail" -> Dial.voicemail();
            case "play" -> Play.url("https://example.com/hold.wav?a=1&b=2");
            case "gather" ->
                Gather.digits(4)
                        .timeout(Duration.ofSeconds(5))
                        .type(Gather.Type.DTMF)
                        .play("https://example.com/pin.wav")
                        .into(new Pin("Jürgen & Söhne", 1));
            case "reject" -> Reject.rejected();
            case "busy" -> Reject.busy();
            case "hangup" -> Hangup.now();
            default -> null;
        };
        return Optional.ofNullable(verb);
    }

    @OnAnswer
    void answered(AnswerEvent answer) {
        heard.put(
                answer.callId(),
                text(
                        "answered",
                        answer.from().text(),
                        answer.to().text(),
                        answer.direction(),
                        answer.origCallId(),
                        answer.user(),
                        answer.userId(),
                        answer.fullUserId(),
                        answer.answeringNumber().text(),
                        answer.diversion().text(),
                        answer.xcid()));
    }

    @OnHangup
    void over(HangupEvent hangup) {
        heard.put(
                hangup.callId(),
                text(
                        "over",
                        hangup.from().text(),
                        hangup.to().text(),
                        hangup.direction(),
                        hangup.origCallId(),
                        hangup.cause(),
                        hangup.answeringNumber().text(),
                        hangup.diversion().text(),
                        hangup.xcid()));
    }

    private static String text(NewCallEvent call) {
        return text(
                call.from().text(),
                call.to().text(),
                call.direction(),
                call.callId(),
                call.origCallId(),
                call.users(),
                call.userIds(),
                call.fullUserIds(),
                call.diversion().text(),
                call.xcid());
    }

    private static String text(Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    /** A step with memory, so that its URL carries state and a MAC. */
    record Pin(String name, int attempt) implements Menu {
        @OnDtmf("0000")
        Dial right() {
            return Dial.voicemail();
        }

        @OnDtmf("")
        Hangup nothing() {
            return Hangup.now();
        }

        @OnDtmf("*")
        Said remembered(DtmfEvent entered) {
            return new Said(text(name, attempt, entered.callId(), entered.origCallId(), entered.dtmf()));
        }

        @OnDtmf("#")
        CompletionStage<Said> promised() {
            return CompletableFuture.supplyAsync(() -> new Said("promised to " + name));
        }

        @OnDtmf("A")
        CompletionStage<Said> broken() {
            return CompletableFuture.failedStage(new IllegalStateException("broken, as the contract wants it"));
        }

        @OnDtmf("B")
        CompletionStage<Said> forgotten() {
            return new CompletableFuture<>();
        }

        @OnDtmf
        Gather<Pin> wrong() {
            return Gather.digits(4).into(new Pin(name, attempt + 1));
        }
    }
}
