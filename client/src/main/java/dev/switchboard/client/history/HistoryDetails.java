package dev.switchboard.client.history;

import dev.switchboard.client.fax.FaxStatus;
import io.avaje.jsonb.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an entry says beside what all entries say. Values may hold secrets: the URLs of documents and recordings. */
public sealed interface HistoryDetails {

    /**
     * Of a call.
     *
     * @param callId the id that webhooks and live calls have, too
     * @param recordings what was recorded of it
     * @param duration how long it lasted, as far as is known in seconds
     * @param status how it ended
     */
    record Call(
            Optional<String> callId,
            List<Recording> recordings,
            Optional<Duration> duration,
            Optional<CallStatus> status)
            implements HistoryDetails {}

    /**
     * What was recorded of a call.
     *
     * @param id identifies the recording
     * @param url where it is
     */
    @Json
    record Recording(Optional<String> id, Optional<String> url) {

        /** Shows no URL. */
        @Override
        public String toString() {
            return "Recording[id=" + id.orElse("?") + "]";
        }
    }

    /**
     * Of a fax.
     *
     * @param status how far it is
     * @param scheduled when it is to be sent, as sipgate writes it
     * @param documentUrl where its PDF is
     * @param reportUrl where the report of its sending is
     * @param previewUrl where a picture of its first page is
     * @param pageCount how many pages it has
     */
    record Fax(
            Optional<FaxStatus> status,
            Optional<String> scheduled,
            Optional<String> documentUrl,
            Optional<String> reportUrl,
            Optional<String> previewUrl,
            Optional<Integer> pageCount)
            implements HistoryDetails {

        /** Shows no URL. */
        @Override
        public String toString() {
            return "Fax[status=" + status.map(FaxStatus::value).orElse("?") + "]";
        }
    }

    /**
     * Of a text message.
     *
     * @param text what it says
     * @param scheduled when it is to be sent, as sipgate writes it
     */
    record Sms(Optional<String> text, Optional<String> scheduled) implements HistoryDetails {

        /** Shows no text. */
        @Override
        public String toString() {
            return "Sms[" + text.map(it -> it.length() + " characters").orElse("") + "]";
        }
    }

    /**
     * Of a message on an answering machine.
     *
     * @param transcription what was said
     * @param recordingUrl where the recording is
     * @param duration how long it is, as far as is known in seconds
     */
    record Voicemail(Optional<String> transcription, Optional<String> recordingUrl, Optional<Duration> duration)
            implements HistoryDetails {

        /** Shows neither what was said nor the URL. */
        @Override
        public String toString() {
            return "Voicemail[duration=" + duration.map(Duration::toString).orElse("?") + "]";
        }
    }

    /** Of an entry whose type this version does not know. */
    record Unknown() implements HistoryDetails {}
}
