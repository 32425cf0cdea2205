package dev.switchboard.client.blocklist;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import java.util.List;

/**
 * Who may not call. Needs the scopes {@code blacklist:read} and {@code blacklist:write}. Whether neo accounts have it is not
 * documented.
 */
public interface BlocklistApi {

    /**
     * All numbers of the list.
     *
     * @throws SipgateException if the request fails
     */
    List<BlockedNumber> list();

    /**
     * Blocks calls from a number.
     *
     * @throws InvalidRequestException if it is not a phone number
     * @throws SipgateException if the request fails, with status 409 if the number is blocked already
     */
    void block(String phoneNumber);

    /**
     * Lets a number call again.
     *
     * @param phoneNumber also without the {@code +}, as a list may have it
     * @throws InvalidRequestException if it is not a phone number
     * @throws SipgateException if the request fails
     */
    void unblock(String phoneNumber);
}
