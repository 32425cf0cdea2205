package dev.switchboard.fake.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The SMS extensions, their senders, and what was sent. An SMS that was sent is not added to the history. */
public final class Sms {

    private final PerUser extensions = new PerUser();
    private final Map<String, CallerIds> callerIds = new ConcurrentHashMap<>();
    private final List<SentSms> sent = new CopyOnWriteArrayList<>();

    /** No extensions yet. */
    public Sms() {}

    /** The extensions. Each needs {@code id} and {@code alias}; {@code callerId} is sent as the default sender. */
    public PerUser extensions() {
        return extensions;
    }

    /**
     * The senders of an extension.
     *
     * @param smsId such as {@code s0}
     */
    public CallerIds callerIds(String smsId) {
        return callerIds.computeIfAbsent(smsId, unknown -> new CallerIds());
    }

    /** What was sent, in order. */
    public List<SentSms> sent() {
        return List.copyOf(sent);
    }

    /** Sends, under the number that is the default now. */
    public void send(String smsId, String recipient, String message, Optional<Instant> sendAt) {
        String sender = callerIds(smsId).defaultNumber().phonenumber();
        sent.add(new SentSms(smsId, sender, recipient, message, sendAt));
    }
}
