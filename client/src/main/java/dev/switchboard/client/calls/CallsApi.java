package dev.switchboard.client.calls;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.rtcm.LiveCall;

/**
 * Outgoing calls (click to dial). For classic accounts: neo accounts have no phone lines, and set up calls by
 * {@code POST /calls} with other fields, which {@link dev.switchboard.client.Request} can send.
 */
public interface CallsApi {

    /**
     * Sets a call up. Returns when sipgate begins, before anything rings. Needs the scope {@code sessions:calls:write}.
     *
     * @return the call, which can be acted on once it is established
     * @throws InvalidRequestException if a value cannot be right, or {@code from} is a phone number and there is no
     *     {@code deviceId}
     * @throws SipgateException if the request fails, with status 402 if the balance is too low
     */
    LiveCall initiate(NewCall call);
}
