package dev.switchboard.client.phonelines;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * Phone lines and where their calls go. For classic accounts alone: a neo account answers with status 403 and says so in
 * {@link SipgateException#body()}.
 */
public interface PhonelinesApi {

    /**
     * A user's phone lines. Needs the scope {@code phonelines:read}.
     *
     * @param userId such as {@code w0}
     * @throws SipgateException if the request fails
     */
    List<Phoneline> list(String userId);

    /**
     * Where the calls of a phone line go when nobody takes them. Needs the scope {@code phonelines:forwardings:read}.
     *
     * @param userId such as {@code w0}
     * @param phonelineId such as {@code p0}
     * @throws SipgateException if the request fails
     */
    List<Forwarding> forwardings(String userId, String phonelineId);

    /**
     * Replaces all forwardings of a phone line; an empty list removes them. Needs the scope
     * {@code phonelines:forwardings:write}.
     *
     * @throws InvalidRequestException if a destination is empty, or a time out of range
     * @throws SipgateException if the request fails
     */
    void setForwardings(String userId, String phonelineId, List<Forwarding> forwardings);
}
