package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.Beep;
import dev.switchboard.signalwire.Conference;
import dev.switchboard.signalwire.ConferenceProgress;
import dev.switchboard.signalwire.ConferenceRecording;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.InConference;
import dev.switchboard.signalwire.RecordConference;
import dev.switchboard.signalwire.RecordingStatus;
import dev.switchboard.signalwire.Trim;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConferenceXmlTest {

    private static final Conference STANDUP = Conference.named("standup & more");
    private static final ConferenceRecording NONE = ConferenceRecording.of(RecordConference.DO_NOT_RECORD);

    private static String conference(String attributes) {
        return "<Dial><Conference" + attributes + ">standup &amp; more</Conference></Dial>";
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("", STANDUP),
                arguments(" beep=\"false\"", STANDUP.beep(Beep.NEVER)),
                arguments(" beep=\"onEnter\"", STANDUP.beep(Beep.ON_ENTER)),
                arguments(" beep=\"onExit\"", STANDUP.beep(Beep.ON_EXIT)),
                arguments(
                        " coach=\"b3877c40-da60-4998-90ad-b792e98472ca\"",
                        STANDUP.coach("b3877c40-da60-4998-90ad-b792e98472ca")),
                arguments(" endConferenceOnExit=\"true\"", STANDUP.endConferenceOnExit(true)),
                arguments(
                        " eventCallbackUrl=\"https://example.com/told?a=1&amp;b=2\"",
                        STANDUP.eventCallbackUrl("https://example.com/told?a=1&b=2")),
                arguments(" maxParticipants=\"1\"", STANDUP.maxParticipants(1)),
                arguments(" maxParticipants=\"100\"", STANDUP.maxParticipants(100)),
                arguments(" muted=\"true\"", STANDUP.muted(true)),
                arguments(" startConferenceOnEnter=\"false\"", STANDUP.startConferenceOnEnter(false)),
                arguments(" statusCallbackMethod=\"GET\"", STANDUP.statusCallbackMethod(HttpMethod.GET)),
                arguments(
                        " statusCallbackEvent=\"start end join leave mute hold speaker\"",
                        STANDUP.statusCallbackEvent(ConferenceProgress.values())),
                arguments(" statusCallbackEvent=\"hold\"", STANDUP.statusCallbackEvent(ConferenceProgress.HOLD)),
                arguments(" waitMethod=\"GET\"", STANDUP.waitMethod(HttpMethod.GET)),
                arguments(
                        " record=\"record-from-start\"",
                        STANDUP.recording(ConferenceRecording.of(RecordConference.FROM_START))),
                arguments(
                        " recordingStatusCallbackEvent=\"in-progress completed failed absent\"",
                        STANDUP.recording(NONE.recordingStatusCallbackEvent(
                                RecordingStatus.IN_PROGRESS,
                                RecordingStatus.COMPLETED,
                                RecordingStatus.FAILED,
                                RecordingStatus.ABSENT))),
                arguments(
                        " recordingStatusCallbackEvent=\"completed\"",
                        STANDUP.recording(NONE.recordingStatusCallbackEvent(RecordingStatus.COMPLETED))),
                arguments(
                        " recordingStatusCallbackMethod=\"GET\"",
                        STANDUP.recording(NONE.recordingStatusCallbackMethod(HttpMethod.GET))),
                arguments(" trim=\"do-not-trim\"", STANDUP.recording(NONE.trim(Trim.DO_NOT_TRIM))));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void writesEachAttribute(String attributes, Conference conference) {
        assertThat(Written.of(Dial.to(conference))).isEqualTo(conference(attributes));
    }

    @Test
    void writesNoDefault() {
        assertThat(Written.of(Dial.to(STANDUP.beep(Beep.ALWAYS)
                        .endConferenceOnExit(false)
                        .muted(false)
                        .startConferenceOnEnter(true)
                        .statusCallbackMethod(HttpMethod.POST)
                        .waitMethod(HttpMethod.POST)
                        .recording(NONE.recordingStatusCallbackEvent(RecordingStatus.COMPLETED, RecordingStatus.FAILED)
                                .recordingStatusCallbackMethod(HttpMethod.POST)
                                .trim(Trim.TRIM_SILENCE)))))
                .isEqualTo(conference(""));
    }

    static Stream<Arguments> targets() {
        String base = "=\"https://pbx.example.com/calls/";
        return Stream.of(
                arguments(" statusCallback" + base + "Met/conference\"", new AnyResponse.Met()),
                arguments(" recordingStatusCallback" + base + "Minuted/recordingStatus\"", new AnyResponse.Minuted()),
                arguments(" waitUrl" + base + "Early/conferenceWait\"", new AnyResponse.Early()),
                arguments(
                        " statusCallback" + base + "MetMinuted/conference\" recordingStatusCallback" + base
                                + "MetMinuted/recordingStatus\"",
                        new AnyResponse.MetMinuted()),
                arguments(
                        " statusCallback" + base + "MetEarly/conference\" waitUrl" + base + "MetEarly/conferenceWait\"",
                        new AnyResponse.MetEarly()),
                arguments(
                        " recordingStatusCallback" + base + "MinutedEarly/recordingStatus\" waitUrl" + base
                                + "MinutedEarly/conferenceWait\"",
                        new AnyResponse.MinutedEarly()),
                arguments(
                        " statusCallback" + base + "MetMinutedEarly/conference\" recordingStatusCallback" + base
                                + "MetMinutedEarly/recordingStatus\" waitUrl" + base
                                + "MetMinutedEarly/conferenceWait\"",
                        new AnyResponse.MetMinutedEarly()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void writesCallbacksOfTheTargetsHandlers(String attributes, InConference target) {
        assertThat(Written.of(Dial.to(STANDUP.into(target)))).isEqualTo(conference(attributes));
    }
}
