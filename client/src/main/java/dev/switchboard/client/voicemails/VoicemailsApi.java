package dev.switchboard.client.voicemails;

import dev.switchboard.client.SipgateException;
import java.util.List;

/** The account's answering machines. Needs the scope {@code voicemails:read}. For classic accounts. */
public interface VoicemailsApi {

    /**
     * All answering machines.
     *
     * @throws SipgateException if the request fails
     */
    List<Voicemail> list();
}
