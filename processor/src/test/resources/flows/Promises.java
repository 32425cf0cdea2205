package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.OnFault;
import dev.switchboard.sipgate.Action;
import dev.switchboard.sipgate.Dial;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.NewCallResponse;
import dev.switchboard.sipgate.OnAnswer;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnHangup;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Direction;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/** A line that must ask others before it can answer. */
@CallFlow
public class Promises {
    public final Map<String, CompletableFuture<String>> asked = new ConcurrentHashMap<>();

    @OnNewCall
    CompletionStage<Gather<Order>> welcome(String callId) {
        return ask(callId).thenApply(found -> Gather.digits(8).into(new Order(found)));
    }

    @OnNewCall(direction = Direction.OUT)
    CompletionStage<NewCallResponse> callingOut() {
        return null;
    }

    @OnAnswer
    void answered() {}

    @OnHangup
    CompletionStage<Void> over(String callId) {
        return ask(callId).thenAccept(found -> {});
    }

    @OnFault
    Hangup sorry(Throwable fault) {
        return fault instanceof TimeoutException ? Hangup.now() : null;
    }

    private CompletableFuture<String> ask(String what) {
        return asked.computeIfAbsent(what, unseen -> new CompletableFuture<>());
    }

    record Order(String customer) implements Menu {
        @OnDtmf("1")
        CompletableFuture<Optional<Dial>> sales(Promises line, String callId) {
            return line.ask(callId).thenApply(found -> Optional.of(found).filter(number -> !number.isEmpty()).map(Dial::to));
        }

        @OnDtmf("2")
        Asking<Hangup> callback() {
            return new Asking<>();
        }

        @OnDtmf
        CompletionStage<? extends Action> any(Promises line, String dtmf) {
            return line.ask(dtmf).thenApply(Dial::to);
        }
    }

    /** A promise with a class of its own. */
    static final class Asking<T> extends CompletableFuture<T> {}
}
