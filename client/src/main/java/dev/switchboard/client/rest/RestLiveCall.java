package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.check.WebhookUrls;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.rtcm.LiveCall;
import dev.switchboard.client.rtcm.Playing;
import dev.switchboard.client.rtcm.Transfer;
import dev.switchboard.sipgate.Play;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** One call over HTTP. */
final class RestLiveCall implements LiveCall {

    private static final String CALL = "/calls/{}";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Wire wire;
    private final PlayTimer timer;
    private final String callId;

    RestLiveCall(Wire wire, PlayTimer timer, String callId) {
        this.wire = wire;
        this.timer = timer;
        this.callId = callId;
    }

    @Override
    public String callId() {
        return callId;
    }

    @Override
    public void hangUp() {
        wire.send(Request.delete(CALL, callId));
    }

    @Override
    public void mute(boolean muted) {
        put("/muted", new JsonBody().put("value", muted));
    }

    @Override
    public void hold(boolean hold) {
        put("/hold", new JsonBody().put("value", hold));
    }

    @Override
    public void startRecording(boolean announcement) {
        put("/recording", new JsonBody().put("announcement", announcement).put("value", true));
    }

    @Override
    public void stopRecording(boolean announcement) {
        put("/recording", new JsonBody().put("announcement", announcement).put("value", false));
    }

    @Override
    public void announce(URI url) {
        post("/announcements", new JsonBody().put("url", WebhookUrls.require("url", url.toString())));
    }

    @Override
    public void transfer(Transfer transfer) {
        post("/transfer", checked(transfer));
    }

    private static JsonBody checked(Transfer transfer) {
        return new JsonBody()
                .put("attended", transfer.attended())
                .put("phoneNumber", PhoneNumbers.require("phoneNumber", transfer.phoneNumber()))
                .putText("callerId", transfer.callerId().map(number -> PhoneNumbers.require("callerId", number)));
    }

    @Override
    public void sendDtmf(String keys) {
        String sequence = keys.toUpperCase(Locale.ROOT);
        if (!sequence.matches("[0-9A-D#*]+")) {
            throw new InvalidRequestException("keys: others (expected: 0 to 9, A to D, * and #, one at least)");
        }
        post("/dtmf", new JsonBody().put("sequence", sequence));
    }

    @Override
    public Playing playAudioAndHangUp(URI url, Duration extra) {
        return play(url, extra, this::hangUp);
    }

    @Override
    public Playing playAudioAndTransfer(URI url, Duration extra, Transfer transfer) {
        checked(transfer);
        return play(url, extra, () -> transfer(transfer));
    }

    private Playing play(URI url, Duration extra, Runnable ending) {
        WebhookUrls.require("url", url.toString());
        if (extra.isNegative() || extra.compareTo(LONGEST) > 0) {
            throw new InvalidRequestException("extra: " + extra + " (expected: zero to " + LONGEST + ")");
        }
        return new Playing(new Play(url), timer.after(url, extra, ending));
    }

    private void put(String what, JsonBody body) {
        wire.send(Request.put(CALL + what, callId).json(body.toString()));
    }

    private void post(String what, JsonBody body) {
        wire.send(Request.post(CALL + what, callId).json(body.toString()));
    }

    @Override
    public String toString() {
        return "LiveCall[" + callId + "]";
    }
}
