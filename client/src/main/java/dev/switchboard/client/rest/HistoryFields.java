package dev.switchboard.client.rest;

import dev.switchboard.client.fax.FaxStatus;
import dev.switchboard.client.history.CallStatus;
import dev.switchboard.client.history.HistoryDetails;
import dev.switchboard.client.history.HistoryDirection;
import dev.switchboard.client.history.HistoryEntry;
import dev.switchboard.client.history.HistoryType;
import dev.switchboard.client.json.JsonText;
import dev.switchboard.client.json.Lists;
import io.avaje.jsonb.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An entry of the history as it comes: with the fields of all types beside each other. */
@Json
public record HistoryFields(
        String id,
        Optional<HistoryType> type,
        Optional<String> source,
        Optional<String> target,
        Optional<String> sourceAlias,
        Optional<String> targetAlias,
        Optional<Instant> created,
        Optional<Instant> lastModified,
        Optional<HistoryDirection> direction,
        Optional<Boolean> incoming,
        Optional<String> status,
        List<String> connectionIds,
        Optional<Boolean> read,
        Optional<Boolean> archived,
        Optional<String> note,
        List<HistoryEntry.RoutedEndpoint> endpoints,
        Optional<Boolean> starred,
        List<String> labels,
        Optional<String> callId,
        List<HistoryDetails.Recording> recordings,
        Optional<Long> duration,
        Optional<CallStatus> callStatus,
        Optional<FaxStatus> faxStatusType,
        Optional<String> scheduled,
        Optional<String> documentUrl,
        Optional<String> reportUrl,
        Optional<String> previewUrl,
        Optional<Integer> pageCount,
        Optional<String> smsContent,
        Optional<String> transcription,
        Optional<String> recordingUrl) {

    /** An entry without an id could not be named. */
    public HistoryFields {
        if (id == null) {
            throw JsonText.missing("id");
        }
    }

    boolean isFax() {
        return type.equals(Optional.of(HistoryType.FAX));
    }

    HistoryEntry entry() {
        return new HistoryEntry(
                id,
                type,
                source,
                target,
                sourceAlias,
                targetAlias,
                created,
                lastModified,
                direction,
                incoming,
                status,
                Lists.of(connectionIds),
                read,
                archived,
                note,
                Lists.of(endpoints),
                starred,
                Lists.of(labels),
                details());
    }

    private HistoryDetails details() {
        Optional<Duration> lasted = duration.map(Duration::ofSeconds);
        return switch (type.map(HistoryType::value).orElse("")) {
            case "CALL" -> new HistoryDetails.Call(callId, Lists.of(recordings), lasted, callStatus);
            case "FAX" ->
                new HistoryDetails.Fax(faxStatusType, scheduled, documentUrl, reportUrl, previewUrl, pageCount);
            case "SMS" -> new HistoryDetails.Sms(smsContent, scheduled);
            case "VOICEMAIL" -> new HistoryDetails.Voicemail(transcription, recordingUrl, lasted);
            default -> new HistoryDetails.Unknown();
        };
    }
}
