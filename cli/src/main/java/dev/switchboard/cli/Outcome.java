package dev.switchboard.cli;

import dev.switchboard.client.fax.FaxStatus;
import dev.switchboard.client.history.CallStatus;
import dev.switchboard.client.history.HistoryDetails;
import dev.switchboard.client.history.HistoryEntry;
import java.time.Duration;
import java.util.Optional;

/**
 * What is listed of an entry's details, whatever its type. URLs of documents and recordings are not: who has one needs no
 * password.
 *
 * @param result how it ended, as sipgate spells it
 * @param duration how long it lasted
 * @param pages how many pages it has
 * @param text what it says
 * @param callId the id that webhooks tell
 */
record Outcome(
        String result,
        Optional<Duration> duration,
        Optional<Integer> pages,
        Optional<String> text,
        Optional<String> callId) {

    static Outcome of(HistoryEntry entry) {
        String status = entry.status().orElse("");
        HistoryDetails details = entry.details();
        if (details instanceof HistoryDetails.Call call) {
            return new Outcome(
                    call.status().map(CallStatus::value).orElse(status),
                    call.duration(),
                    Optional.empty(),
                    Optional.empty(),
                    call.callId());
        }
        if (details instanceof HistoryDetails.Fax fax) {
            return new Outcome(
                    fax.status().map(FaxStatus::value).orElse(status),
                    Optional.empty(),
                    fax.pageCount(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (details instanceof HistoryDetails.Sms sms) {
            return new Outcome(status, Optional.empty(), Optional.empty(), sms.text(), Optional.empty());
        }
        if (details instanceof HistoryDetails.Voicemail voicemail) {
            return new Outcome(
                    status, voicemail.duration(), Optional.empty(), voicemail.transcription(), Optional.empty());
        }
        return new Outcome(status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
