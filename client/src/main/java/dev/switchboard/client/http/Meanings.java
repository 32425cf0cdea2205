package dev.switchboard.client.http;

import java.util.HashMap;
import java.util.Map;

/** What a status means, in words: the general ones, or an area's own where it knows better. */
public final class Meanings {

    /** What holds everywhere. */
    public static final Meanings GENERAL = new Meanings(Map.of(
            400, "sipgate does not take the values",
            401, "the credentials are wrong or have expired",
            402, "the account's balance is too low",
            403, "not allowed: the token lacks a scope, or the feature is not booked or not in this kind of account",
            404, "there is no such thing",
            405, "the endpoint does not know the method",
            409, "it is there already",
            415, "the endpoint does not take JSON",
            429, "too many requests"));

    private final Map<Integer, String> words;

    private Meanings(Map<Integer, String> words) {
        this.words = words;
    }

    /** The same, but for a status. */
    public Meanings but(int status, String meaning) {
        Map<Integer, String> more = new HashMap<>(words);
        more.put(status, meaning);
        return new Meanings(Map.copyOf(more));
    }

    String of(int status) {
        return words.getOrDefault(status, status >= 500 ? "sipgate failed" : "not a success");
    }
}
