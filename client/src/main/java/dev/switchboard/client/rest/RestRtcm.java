package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.check.Texts;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.rtcm.EstablishedCall;
import dev.switchboard.client.rtcm.LiveCall;
import dev.switchboard.client.rtcm.RtcmApi;
import java.util.List;

/** Calls that are going on, over HTTP. */
public final class RestRtcm implements RtcmApi {

    private final Wire list;
    private final Wire call;
    private final PlayTimer timer;

    /** Calls of that transport's account; what is to happen after an announcement is up to that timer. */
    public RestRtcm(Transport transport, PlayTimer timer) {
        Meanings meanings = Meanings.GENERAL.but(
                403, "not allowed: the token lacks rtcm:read or rtcm:write, or it is not in this kind of account");
        this.list = new Wire(transport, meanings);
        this.call = new Wire(transport, meanings.but(404, "there is no such call that is established"));
        this.timer = timer;
    }

    @Override
    public List<EstablishedCall> list() {
        return list.list(EstablishedCall.class, "data", Request.get("/calls")).items();
    }

    @Override
    public LiveCall call(String callId) {
        return new RestLiveCall(call, timer, Texts.requireSome("callId", callId));
    }
}
