package dev.switchboard.sample;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Match;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Both lines as one router: what comes below {@code /signalwire} is for the desks, and all else for the support line.
 *
 * <p>The path decides before the lines are asked, because each would take the other's calls: a proxy may strip the path of a
 * base URL, so {@code /} could be the desks' own URL, and {@code /signalwire} that of the support line.
 */
final class PhoneLines implements CallRouter {

    static final String SIGNALWIRE = "signalwire";

    private final CallRouter supportLine;
    private final CallRouter deskLine;

    PhoneLines(CallRouter supportLine, CallRouter deskLine) {
        this.supportLine = supportLine;
        this.deskLine = deskLine;
    }

    /** Where SignalWire reaches the desks, if sipgate reaches the support line at that URL. */
    static BaseUrl deskUrl(BaseUrl baseUrl) {
        return BaseUrl.of(baseUrl.text() + "/" + SIGNALWIRE);
    }

    private CallRouter line(Webhook webhook) {
        return List.of(webhook.rawPath().split("/", -1)).contains(SIGNALWIRE) ? deskLine : supportLine;
    }

    @Override
    public Optional<Match> match(Webhook webhook) {
        return line(webhook).match(webhook);
    }

    @Override
    public Reply handle(Webhook webhook) {
        return line(webhook).handle(webhook);
    }

    @Override
    public int maxBodyBytes() {
        return Math.max(supportLine.maxBodyBytes(), deskLine.maxBodyBytes());
    }

    @Override
    public void stop() {
        supportLine.stop();
        deskLine.stop();
    }

    @Override
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        long started = System.nanoTime();
        return supportLine.awaitIdle(atMost) && deskLine.awaitIdle(atMost.minusNanos(System.nanoTime() - started));
    }
}
