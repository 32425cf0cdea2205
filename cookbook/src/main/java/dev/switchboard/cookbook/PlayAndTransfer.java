package dev.switchboard.cookbook;

import dev.switchboard.CallFlow;
import dev.switchboard.client.rtcm.Playing;
import dev.switchboard.client.rtcm.RtcmApi;
import dev.switchboard.client.rtcm.Transfer;
import dev.switchboard.sipgate.Direction;
import dev.switchboard.sipgate.OnNewCall;
import dev.switchboard.sipgate.Play;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Plays a file, and hands the call over by the REST API when it is over. */
@CallFlow
public final class PlayAndTransfer {

    private static final Logger LOG = System.getLogger(PlayAndTransfer.class.getName());
    private static final Duration TIME_TO_BEGIN = Duration.ofMillis(500);

    private final RtcmApi calls;
    private final URI announcement;

    /** For example with {@code sipgate.rtcm()} of a {@code SipgateClient}, and the URL of a WAV file. */
    public PlayAndTransfer(RtcmApi calls, URI announcement) {
        this.calls = calls;
        this.announcement = announcement;
    }

    @OnNewCall(direction = Direction.IN)
    Optional<Play> oneMoment(String callId, Optional<String> origCallId) {
        if (!origCallId.orElse(callId).equals(callId)) {
            return Optional.empty(); // a later leg of a call, such as the one that begins with the hand-over
        }
        Playing playing =
                calls.call(callId).playAudioAndTransfer(announcement, TIME_TO_BEGIN, Transfer.blind("+4915799912345"));
        CompletableFuture<?> unused = playing.done().whenComplete((done, failure) -> {
            if (failure != null) {
                LOG.log(Level.WARNING, "not handed over: " + failure.getMessage());
            }
        });
        return Optional.of(playing.answer());
    }
}
