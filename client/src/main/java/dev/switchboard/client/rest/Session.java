package dev.switchboard.client.rest;

import dev.switchboard.client.json.JsonText;
import io.avaje.jsonb.Json;

/** What sipgate has begun: a call, or a fax. */
@Json
public record Session(String sessionId) {

    /** Without the id nothing can be done with it. */
    public Session {
        if (sessionId == null || sessionId.isEmpty()) {
            throw JsonText.missing("sessionId");
        }
    }
}
