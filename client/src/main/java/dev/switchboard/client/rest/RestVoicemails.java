package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.voicemails.Voicemail;
import dev.switchboard.client.voicemails.VoicemailsApi;
import java.util.List;

/** Answering machines over HTTP. */
public final class RestVoicemails implements VoicemailsApi {

    private final Wire wire;

    /** Answering machines of that transport's account. */
    public RestVoicemails(Transport transport) {
        this.wire = new Wire(transport, Meanings.GENERAL);
    }

    @Override
    public List<Voicemail> list() {
        return wire.list(Voicemail.class, Request.get("/voicemails")).items();
    }
}
