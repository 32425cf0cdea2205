package dev.switchboard.signalwire;

import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.RequestForm;
import dev.switchboard.describe.Signature;
import dev.switchboard.describe.SignatureScheme;

/**
 * SignalWire's compatibility XML (cXML, also called LaML). The URL says what a request is about, so a flow's number is
 * configured with the flow's own URL, and the router writes all others. SignalWire waits five seconds for an answer of
 * at most 64 kB, signs its requests with their URLs, and may send status callbacks as JSON, which are not decoded.
 */
@Protocol(
        initial = IncomingCallEvent.class,
        methods = {"POST", "GET"},
        requests = {RequestForm.FORM, RequestForm.QUERY},
        undecoded = "application/json",
        maxReplyBytes = 64_000,
        deadlineMillis = 4_000,
        signature =
                @Signature(
                        scheme = SignatureScheme.HMAC_SHA1_URL_PARAMETERS,
                        header = {SignalWire.SIGNATURE, SignalWire.SIGNATURE_ALIAS}),
        signsUrls = true)
public final class SignalWire {

    static final String SIGNATURE = "X-SignalWire-Signature";
    static final String SIGNATURE_ALIAS = "X-Twilio-Signature";

    private SignalWire() {}
}
