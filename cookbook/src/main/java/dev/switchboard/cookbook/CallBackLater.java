package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.client.calls.CallsApi;
import dev.switchboard.client.calls.NewCall;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.Gather;
import dev.switchboard.sipgate.Hangup;
import dev.switchboard.sipgate.Menu;
import dev.switchboard.sipgate.OnDtmf;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Party;
import dev.switchboard.sipgate.PhoneNumber;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Says that somebody will call back, hangs up, and does so: first a phone of the account rings, then the caller's. */
@CallFlow
public final class CallBackLater implements Menu {

    private static final Logger LOG = System.getLogger(CallBackLater.class.getName());
    private static final String PHONE = "p0"; // rings first

    private final CallsApi calls;
    private final Executor later;
    private final Set<PhoneNumber> waiting = ConcurrentHashMap.newKeySet();

    /**
     * For example with {@code sipgate.calls()} of a {@code SipgateClient}, and {@code
     * CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES)}.
     */
    public CallBackLater(CallsApi calls, Executor later) {
        this.calls = calls;
        this.later = later;
    }

    /** A caller without a number cannot be called back: that call goes its normal way. */
    @OnNewCall(direction = Direction.IN)
    Optional<Gather<CallBackLater>> called(Party from) {
        return from.number().map(this::promise);
    }

    private Gather<CallBackLater> promise(PhoneNumber caller) {
        if (waiting.add(caller)) {
            later.execute(() -> callBack(caller));
        }
        return Gather.digits(1)
                .timeout(Duration.ZERO)
                .play("https://example.com/sounds/we-call-back.wav")
                .into(this);
    }

    private void callBack(PhoneNumber caller) {
        waiting.remove(caller);
        try {
            calls.initiate(NewCall.of(PHONE, caller.e164()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "not called back: " + e.getMessage());
        }
    }

    @OnDtmf
    Hangup played() {
        return Hangup.now();
    }
}
