package dev.switchboard.runtime.flow;

import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides by a request's outside, in the order of cost, whether it comes in. */
final class Gate {

    /** Why a request does not come in, and what it is answered. */
    record Refusal(Reply reply, String reason, Optional<Throwable> cause) {
        static Refusal of(int status, String reason) {
            return new Refusal(Reply.status(status), reason, Optional.empty());
        }
    }

    private final ProtocolRules rules;
    private final RequestVerifier verifier;
    private final int maxBodyBytes;
    private final Bounds bounds;
    private final Refusal wrongMethod;

    Gate(ProtocolRules rules, RequestVerifier verifier, RouterOptions options) {
        this.rules = rules;
        this.verifier = verifier;
        this.maxBodyBytes = options.limits().maxBodyBytes();
        this.bounds = new Bounds(options.limits());
        this.wrongMethod =
                new Refusal(Reply.status(405, "Allow", String.join(", ", rules.methods())), "method", Optional.empty());
    }

    @Nullable
    Refusal refuses(Webhook webhook) {
        if (!rules.methods().contains(webhook.method())) {
            return wrongMethod;
        }
        Optional<String> type = webhook.headers().first("Content-Type");
        if (!webhook.isBodyless() && !type.map(this::takes).orElse(true)) {
            return Refusal.of(415, "content type");
        }
        if (webhook.body().length > maxBodyBytes) {
            return Refusal.of(413, "body over " + maxBodyBytes + " bytes");
        }
        String exceeded = exceeded(webhook, type);
        return exceeded == null ? verify(webhook) : Refusal.of(413, exceeded);
    }

    private @Nullable String exceeded(Webhook webhook, Optional<String> type) {
        String inQuery = bounds.exceeded(webhook.rawQuery().getBytes(StandardCharsets.UTF_8));
        return inQuery == null && type.map(rules::takes).orElse(true) ? bounds.exceeded(webhook.body()) : inQuery;
    }

    private boolean takes(String contentType) {
        return rules.takes(contentType) || rules.leaves(contentType);
    }

    private @Nullable Refusal verify(Webhook webhook) {
        try {
            return refusal(verifier.verify(webhook));
        } catch (Throwable e) { // What it throws, an Error too, must neither let the request in nor get out of here.
            return new Refusal(Reply.status(403), "the verifier failed", Optional.of(e));
        }
    }

    private static @Nullable Refusal refusal(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            return Refusal.of(403, refused.reason());
        }
        if (verdict instanceof Verdict.Challenged challenged) {
            Reply reply = Reply.status(401, "WWW-Authenticate", challenged.wwwAuthenticate());
            return new Refusal(reply, challenged.reason(), Optional.empty());
        }
        if (verdict instanceof Verdict.Busy busy) {
            return Refusal.of(503, busy.reason());
        }
        return verdict instanceof Verdict.Accepted ? null : Refusal.of(403, "the verifier gave no verdict");
    }
}
