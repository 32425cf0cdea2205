package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.account.Account;
import dev.switchboard.client.account.AccountApi;
import dev.switchboard.client.account.Balance;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;

/** The account over HTTP. */
public final class RestAccount implements AccountApi {

    private final Wire wire;

    /** That transport's account. */
    public RestAccount(Transport transport) {
        this.wire = new Wire(
                transport, Meanings.GENERAL.but(403, "not allowed: not an administrator, or the token lacks a scope"));
    }

    @Override
    public Account get() {
        return wire.read(Account.class, Request.get("/account"));
    }

    @Override
    public Balance balance() {
        return wire.read(Balance.class, Request.get("/balance"));
    }
}
