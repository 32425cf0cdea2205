package dev.switchboard.signalwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one asks to be told and what one is told then: two vocabularies, both ways. */
class StatusTablesTest {

    @ParameterizedTest
    @CsvSource({
        "INITIATED, INITIATED",
        "RINGING, RINGING",
        "ANSWERED, IN_PROGRESS",
        "COMPLETED, COMPLETED BUSY FAILED NO_ANSWER CANCELED"
    })
    void aStepOfACallIsReportedAs(CallProgress asked, String statuses) {
        assertThat(asked.reportedAs()).isEqualTo(set(statuses, CallStatus::valueOf));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "QUEUED, -",
                "INITIATED, INITIATED",
                "RINGING, RINGING",
                "IN_PROGRESS, ANSWERED",
                "COMPLETED, COMPLETED",
                "BUSY, COMPLETED",
                "FAILED, COMPLETED",
                "NO_ANSWER, COMPLETED",
                "CANCELED, COMPLETED",
                "UNKNOWN, -"
            })
    void aStatusOfACallIsAskedForBy(CallStatus status, CallProgress asked) {
        assertThat(status.asked()).isEqualTo(Optional.ofNullable(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "START, CONFERENCE_START",
        "END, CONFERENCE_END",
        "JOIN, PARTICIPANT_JOIN",
        "LEAVE, PARTICIPANT_LEAVE",
        "MUTE, PARTICIPANT_MUTE PARTICIPANT_UNMUTE",
        "HOLD, PARTICIPANT_HOLD PARTICIPANT_UNHOLD",
        "SPEAKER, PARTICIPANT_SPEECH_START PARTICIPANT_SPEECH_STOP"
    })
    void aStepOfAConferenceIsReportedAs(ConferenceProgress asked, String changes) {
        assertThat(asked.reportedAs()).isEqualTo(set(changes, ConferenceChange::valueOf));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CONFERENCE_START, START",
                "CONFERENCE_END, END",
                "PARTICIPANT_JOIN, JOIN",
                "PARTICIPANT_LEAVE, LEAVE",
                "PARTICIPANT_MUTE, MUTE",
                "PARTICIPANT_UNMUTE, MUTE",
                "PARTICIPANT_HOLD, HOLD",
                "PARTICIPANT_UNHOLD, HOLD",
                "PARTICIPANT_SPEECH_START, SPEAKER",
                "PARTICIPANT_SPEECH_STOP, SPEAKER",
                "UNKNOWN, -"
            })
    void aChangeOfAConferenceIsAskedForBy(ConferenceChange change, ConferenceProgress asked) {
        assertThat(change.asked()).isEqualTo(Optional.ofNullable(asked));
    }

    @ParameterizedTest
    @EnumSource
    void bothTablesOfCallsSayTheSame(CallStatus status) {
        assertThat(Stream.of(CallProgress.values())
                        .filter(step -> step.reportedAs().contains(status)))
                .containsExactlyElementsOf(status.asked().stream().toList());
    }

    @ParameterizedTest
    @EnumSource
    void bothTablesOfConferencesSayTheSame(ConferenceChange change) {
        assertThat(Stream.of(ConferenceProgress.values())
                        .filter(step -> step.reportedAs().contains(change)))
                .containsExactlyElementsOf(change.asked().stream().toList());
    }

    private static <E> Set<E> set(String names, Function<String, E> constant) {
        return Stream.of(names.split(" ", -1)).map(constant).collect(Collectors.toSet());
    }
}
