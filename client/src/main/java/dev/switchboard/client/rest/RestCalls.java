package dev.switchboard.client.rest;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Request;
import dev.switchboard.client.calls.CallsApi;
import dev.switchboard.client.calls.NewCall;
import dev.switchboard.client.check.Extensions;
import dev.switchboard.client.check.PhoneNumbers;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.JsonBody;
import dev.switchboard.client.rtcm.LiveCall;
import dev.switchboard.client.rtcm.RtcmApi;
import java.util.Optional;

/** Outgoing calls over HTTP. */
public final class RestCalls implements CallsApi {

    /** Mobile devices, phone lines, external devices, registers. */
    private static final String CALLERS = "ypxe";

    private final Wire wire;
    private final RtcmApi rtcm;

    /** Calls of that transport's account, acted on through those live calls. */
    public RestCalls(Transport transport, RtcmApi rtcm) {
        this.wire = new Wire(
                transport,
                Meanings.GENERAL
                        .but(400, "sipgate does not take the caller, the callee or the device")
                        .but(402, "the account's balance is too low for a call")
                        .but(
                                403,
                                "the extension does not exist or is not the user's, or the token lacks sessions:calls:write"));
        this.rtcm = rtcm;
    }

    @Override
    public LiveCall initiate(NewCall call) {
        String callee = call.quickDial() ? quickDial(call.to()) : PhoneNumbers.require("to", call.to());
        boolean fromExtension = Extensions.is(call.from(), CALLERS);
        String caller = fromExtension ? call.from() : callerNumber(call.from());
        Optional<String> deviceId = call.deviceId().filter(id -> !id.isEmpty());
        deviceId.ifPresent(id -> Extensions.require("deviceId", id, CALLERS));
        if (deviceId.isEmpty() && !fromExtension) {
            throw new InvalidRequestException(
                    "deviceId: none, and from is no extension (expected: the device that pays, such as e0)");
        }
        Optional<String> callerId = call.callerId()
                .filter(number -> !number.isEmpty())
                .map(number -> PhoneNumbers.require("callerId", number));
        JsonBody body = new JsonBody()
                .put("callee", callee)
                .put("caller", caller)
                .putText("callerId", callerId)
                .putText("deviceId", deviceId);
        return rtcm.call(
                wire.read(Session.class, Request.post("/sessions/calls").json(body.toString()))
                        .sessionId());
    }

    private static String quickDial(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw new InvalidRequestException("to: not a quick dial (expected: digits)");
        }
        return text;
    }

    private static String callerNumber(String from) {
        return PhoneNumbers.e164(from)
                .orElseThrow(
                        () -> new InvalidRequestException("from: neither an extension nor a phone number (expected:"
                                + " such as e0, p0, x0, y0 or +4921193674660)"));
    }
}
