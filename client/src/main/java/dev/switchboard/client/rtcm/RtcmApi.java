package dev.switchboard.client.rtcm;

import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * Calls that are going on (real time call manipulation). Needs the scopes {@code rtcm:read} and {@code rtcm:write}. For classic
 * accounts; sipgate means to keep these endpoints for neo accounts, where some were still planned in 2026.
 */
public interface RtcmApi {

    /**
     * The calls that are established; not those that ring, and no messages that are being recorded.
     *
     * @throws SipgateException if the request fails
     */
    List<EstablishedCall> list();

    /**
     * A call to act on. Nothing is asked yet.
     *
     * @param callId as webhooks tell it: a handler may have a parameter {@code String callId}
     * @throws dev.switchboard.client.InvalidRequestException if it is empty
     */
    LiveCall call(String callId);
}
