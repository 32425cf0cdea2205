package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.AfterRecord;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.RecordMessage;
import dev.switchboard.signalwire.RecordSettings;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.StorageMethod;
import dev.switchboard.signalwire.Trim;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordXmlTest {

    private static final String ACTION = "<Record action=\"https://pbx.example.com/calls/Taped/recording\"";
    private static final RecordSettings ANY = RecordMessage.anyLength();

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", ANY),
                arguments(" method=\"GET\"", ANY.method(HttpMethod.GET)),
                arguments(" timeout=\"0\"", ANY.timeout(Duration.ZERO)),
                arguments(" timeout=\"5\"", ANY.timeout(Duration.ofSeconds(5))),
                arguments(" finishOnKey=\"12*#\"", ANY.finishOnKey("12*#")),
                arguments(" maxLength=\"0\"", ANY.maxLength(Duration.ZERO)),
                arguments(" maxLength=\"120\"", RecordMessage.upTo(Duration.ofMinutes(2))),
                arguments(" playBeep=\"false\"", ANY.playBeep(false)),
                arguments(" trim=\"do-not-trim\"", ANY.trim(Trim.DO_NOT_TRIM)),
                arguments(" transcribe=\"true\"", ANY.transcribe(true)),
                arguments(
                        " recordingStatusCallbackEvent=\"in-progress absent\"",
                        ANY.recordingStatusCallbackEvent(RecordingStatus.IN_PROGRESS, RecordingStatus.ABSENT)),
                arguments(" recordingStatusCallbackMethod=\"GET\"", ANY.recordingStatusCallbackMethod(HttpMethod.GET)),
                arguments(" storageUrl=\"https://example.com/store\"", ANY.storageUrl("https://example.com/store")),
                arguments(" storageUrlMethod=\"PUT\"", ANY.storageUrlMethod(StorageMethod.PUT)));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, RecordSettings settings) {
        assertThat(Written.of(settings.into(new AnyResponse.Taped()))).isEqualTo(ACTION + attributes + "/>");
    }

    @Test
    void writesNoDefault() {
        assertThat(Written.of(ANY.method(HttpMethod.POST)
                        .playBeep(true)
                        .trim(Trim.TRIM_SILENCE)
                        .transcribe(false)
                        .recordingStatusCallbackEvent(RecordingStatus.COMPLETED)
                        .recordingStatusCallbackMethod(HttpMethod.POST)
                        .storageUrlMethod(StorageMethod.POST)
                        .into(new AnyResponse.Taped())))
                .isEqualTo(ACTION + "/>");
    }

    static Stream<Arguments> targets() {
        String base = "\"https://pbx.example.com/calls/";
        return Stream.of(
                arguments("action=" + base + "Taped/recording\"", new AnyResponse.Taped()),
                arguments(
                        "action=" + base + "TapedStored/recording\" recordingStatusCallback=" + base
                                + "TapedStored/recordingStatus\"",
                        new AnyResponse.TapedStored()),
                arguments(
                        "action=" + base + "TapedWritten/recording\" transcribeCallback=" + base
                                + "TapedWritten/transcription\"",
                        new AnyResponse.TapedWritten()),
                arguments(
                        "action=" + base + "TapedStoredWritten/recording\" recordingStatusCallback=" + base
                                + "TapedStoredWritten/recordingStatus\" transcribeCallback=" + base
                                + "TapedStoredWritten/transcription\"",
                        new AnyResponse.TapedStoredWritten()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void writesCallbacksOfTheTargetsHandlers(String attributes, AfterRecord target) {
        assertThat(Written.of(ANY.into(target))).isEqualTo("<Record " + attributes + "/>");
    }
}
