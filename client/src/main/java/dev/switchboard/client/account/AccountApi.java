package dev.switchboard.client.account;

import dev.switchboard.client.SipgateException;

/** The account as a whole. Works in classic and neo accounts. */
public interface AccountApi {

    /**
     * What the account is. Needs the scope {@code account:read}.
     *
     * @throws SipgateException if the request fails
     */
    Account get();

    /**
     * How much money is left. Needs the scope {@code balance:read}.
     *
     * @throws SipgateException if the request fails, with status 403 for who is no administrator
     */
    Balance balance();
}
