package dev.switchboard.sample;

import dev.switchboard.sipgate.Party;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is behind a call id, for later events of a call do not always say. Holds the last calls only, because the end of a
 * call is not always reported, and masked numbers only, because it is for showing. Safe for use by many threads.
 */
final class Callers {

    static final int MOST = 1_000;

    /** A real call id has some 76 characters; what is longer is not worth its memory. */
    private static final int LONGEST_ID = 200;

    private static final int LONGEST_NAME = 40;

    private final Map<String, String> oldestFirst = new LinkedHashMap<>();

    void calls(String callId, Party from) {
        remember(callId, Masked.text(from));
    }

    void isCalled(String callId, Party to) {
        remember(callId, "to " + Masked.text(to));
    }

    /** Somebody has answered: a user of the account, or a phone that has no name. */
    synchronized void talks(String callId, Party from, Optional<String> user) {
        if (!oldestFirst.containsKey(callId)) {
            calls(callId, from);
        }
        String with = user.filter(name -> !name.isEmpty())
                .map(name -> " with " + name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .orElse("");
        oldestFirst.computeIfPresent(callId, (id, who) -> who.endsWith(with) ? who : who + with);
    }

    private synchronized void remember(String callId, String who) {
        if (callId.isEmpty() || callId.length() > LONGEST_ID) {
            return;
        }
        oldestFirst.remove(callId);
        oldestFirst.put(callId, who);
        if (oldestFirst.size() > MOST) {
            oldestFirst.remove(oldestFirst.keySet().iterator().next());
        }
    }

    /** The masked number of the call's other end, and with whom it talks; empty if the call is not known. */
    synchronized String who(String callId) {
        return oldestFirst.getOrDefault(callId, "");
    }
}
