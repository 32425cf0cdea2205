package dev.switchboard.sample;

import java.util.Map;
import java.util.Optional;

/**
 * Who is behind a call id, for later events of a call do not always say, and what the customers are called. Of calls it
 * holds masked numbers only, because they are for showing. Safe for use by many threads.
 */
final class Callers {

    private static final int LONGEST_NAME = 40;

    private final Map<Caller, String> customers;
    private final RecentCalls<String> calls = new RecentCalls<>();

    Callers(Map<Caller, String> customers) {
        this.customers = Map.copyOf(customers);
    }

    /** What a customer is called; empty if the caller is none. */
    Optional<String> name(Caller caller) {
        return Optional.ofNullable(customers.get(caller));
    }

    synchronized void calls(String callId, Caller from) {
        calls.put(callId, from.masked());
    }

    synchronized void isCalled(String callId, Caller to) {
        calls.put(callId, "to " + to.masked());
    }

    /** Somebody has answered: a user of the account, a desk, or a phone that has no name. */
    synchronized void talks(String callId, Caller from, Optional<String> user) {
        String who = calls.get(callId).orElseGet(from::masked);
        String with = user.filter(name -> !name.isEmpty())
                .map(name -> " with " + name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .orElse("");
        calls.put(callId, who.endsWith(with) ? who : who + with);
    }

    /** The masked number of the call's other end, and with whom it talks; empty if the call is not known. */
    synchronized String who(String callId) {
        return calls.get(callId).orElse("");
    }
}
