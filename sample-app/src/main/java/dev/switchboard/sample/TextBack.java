package dev.switchboard.sample;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.sms.SmsExtension;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Texts callers whom nobody could talk to, each once as long as they are among the last callers: whoever calls a hundred
 * times does not cost a hundred messages. Works in the background, since sipgate waits for the handler's answer.
 */
final class TextBack {

    static final String TEXT = "You have called " + Company.NAME + ". We will call you back.";

    private static final Logger LOG = System.getLogger(TextBack.class.getName());
    private static final int MOST = 1_000;

    private final SipgateClient sipgate;
    private final Set<Caller> texted = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Caller, Boolean> eldest) {
            return size() > MOST;
        }
    });

    TextBack(SipgateClient sipgate) {
        this.sipgate = sipgate;
    }

    /** Texts a caller, unless there is no number. */
    void missed(Caller caller) {
        if (!caller.text().startsWith("+") || !isFirst(caller)) {
            return;
        }
        CompletableFuture<?> unused = sipgate.async(client -> {
                    client.sms().send(extension(client), caller.text(), TEXT);
                    return caller;
                })
                .whenComplete((sent, failure) -> {
                    if (failure == null) {
                        LOG.log(Level.INFO, "texted " + caller.masked() + ": " + TEXT);
                    } else {
                        LOG.log(Level.WARNING, "could not text " + caller.masked() + ": " + failure.getMessage());
                    }
                });
    }

    private boolean isFirst(Caller caller) {
        synchronized (texted) {
            return texted.add(caller);
        }
    }

    private static String extension(SipgateClient client) {
        String user = client.users().authenticated().sub();
        return client.sms().extensions(user).stream()
                .findFirst()
                .map(SmsExtension::id)
                .orElseThrow(() -> new InvalidRequestException(
                        "SMS: the user " + user + " has no extension for it (expected: one)"));
    }
}
