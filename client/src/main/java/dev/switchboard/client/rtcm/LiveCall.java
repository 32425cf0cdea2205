package dev.switchboard.client.rtcm;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.net.URI;
import java.time.Duration;

/**
 * A call that can be acted on while it goes on. Each command fails with a {@link SipgateException}, whose status is 404 when
 * the call is over or not established; what {@code playAudio…} does later tells it by {@link Playing#done}.
 *
 * <pre>{@code
 * @OnAnswer
 * void answered(String callId) {
 *     sipgate.rtcm().call(callId).startRecording(true);
 * }
 * }</pre>
 *
 * <p>While a handler waits here, sipgate waits for its answer: {@code client.async(...)} lets it answer at once.
 */
public interface LiveCall {

    /** As webhooks tell it. */
    String callId();

    /** Ends the call. */
    void hangUp();

    /** Whether the account's side is heard. */
    void mute(boolean muted);

    /** Puts all on hold, or goes on. */
    void hold(boolean hold);

    /**
     * Records the call from now on.
     *
     * @param announcement whether those who talk are told
     */
    void startRecording(boolean announcement);

    /**
     * Records the call no longer.
     *
     * @param announcement whether those who talk are told
     */
    void stopRecording(boolean announcement);

    /**
     * Plays a file to those who talk.
     *
     * @param url an absolute http or https URL that sipgate can reach: a WAV file, mono, 16-bit PCM, 8 kHz
     * @throws InvalidRequestException if it is another URL
     */
    void announce(URI url);

    /**
     * Hands the call over.
     *
     * @throws InvalidRequestException if a number cannot be right
     */
    void transfer(Transfer transfer);

    /**
     * Sends keys, as if they were pressed.
     *
     * @param keys of {@code 0} to {@code 9}, {@code A} to {@code D}, {@code *} and {@code #}; lower case is taken, too
     * @throws InvalidRequestException if there is another one, or none
     */
    void sendDtmf(String keys);

    /**
     * Hangs up when a file has been played: gives the answer that plays it and starts a timer. Take this only where the flow
     * cannot say it: the timer begins when the file was fetched and not when it is heard, and it ends with the process. An
     * {@code @OnNewCall} that returns a {@code Gather} with the same file and a menu whose {@code @OnDtmf} hangs up needs no
     * timer.
     *
     * <pre>{@code
     * @OnNewCall
     * Play closed(String callId) {
     *     return sipgate.rtcm().call(callId).playAudioAndHangUp(CLOSED, Duration.ofSeconds(1)).answer();
     * }
     * }</pre>
     *
     * @param url an absolute http or https URL; the file is fetched for its duration, and checked as
     *     {@link dev.switchboard.sound.Announcement} does, over an HTTP client of its own
     * @param extra how much longer than the file to wait, at most a day, for sipgate needs some time to begin
     * @throws InvalidRequestException if it is another URL, or the extra time is out of range
     */
    Playing playAudioAndHangUp(URI url, Duration extra);

    /**
     * Hands the call over when a file has been played; else as {@link #playAudioAndHangUp}.
     *
     * @throws InvalidRequestException also if a number cannot be right
     */
    Playing playAudioAndTransfer(URI url, Duration extra, Transfer transfer);
}
