package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Separated;
import dev.switchboard.describe.Text;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A conference that a {@link Dial} joins.
 *
 * <pre>{@code
 * Dial.to(Conference.named("standup").startConferenceOnEnter(false).into(new Standup()))
 * }</pre>
 *
 * @param beep when a tone is heard; SignalWire's default is always
 * @param coach the SID of the call that alone hears this one; all hear it if empty
 * @param endConferenceOnExit whether the conference ends when this caller leaves; SignalWire's default is false
 * @param eventCallbackUrl an absolute URL that is told of the conference. SignalWire does not document what it is sent,
 *     so it is a plain URL, not a callback of the router's
 * @param maxParticipants how many may join, from 1; SignalWire's own limit if empty
 * @param muted whether this caller is muted; SignalWire's default is false
 * @param startConferenceOnEnter whether the conference starts when this caller joins; SignalWire's default is true
 * @param statusCallbackMethod the method of the requests that {@link OnConference} takes; SignalWire's default is POST
 * @param statusCallbackEvent what {@link OnConference} is told
 * @param waitMethod the method of the requests that {@link OnConferenceWait} takes; SignalWire's default is POST
 * @param target who hears of it, and says what is heard before it starts; nobody if empty
 * @param recording how it is recorded
 * @param room its name
 */
@Element("Conference")
public record Conference(
        @Attribute(value = "beep", omit = "true") Beep beep,
        @Attribute("coach") Optional<String> coach,

        @Attribute(value = "endConferenceOnExit", omit = "false")
        boolean endConferenceOnExit,

        @Attribute("eventCallbackUrl") Optional<URI> eventCallbackUrl,
        @Attribute("maxParticipants") Optional<Integer> maxParticipants,
        @Attribute(value = "muted", omit = "false") boolean muted,

        @Attribute(value = "startConferenceOnEnter", omit = "true")
        boolean startConferenceOnEnter,

        @Attribute(value = "statusCallbackMethod", omit = "POST")
        HttpMethod statusCallbackMethod,

        @Attribute("statusCallbackEvent") @Separated(" ") List<ConferenceProgress> statusCallbackEvent,

        @Attribute(value = "waitMethod", omit = "POST") HttpMethod waitMethod,

        @CallbackUrl(attribute = "statusCallback", event = ConferenceEvent.class)
        @CallbackUrl(attribute = "recordingStatusCallback", event = RecordingStatusEvent.class)
        @CallbackUrl(attribute = "waitUrl", event = ConferenceWaitEvent.class)
        Optional<InConference> target,

        @Child ConferenceRecording recording,
        @Text String room)
        implements DialNoun {

    /**
     * A conference.
     *
     * @throws IllegalArgumentException if the name or {@code coach} is blank, {@code eventCallbackUrl} is not an
     *     absolute http or https URL, or {@code maxParticipants} is below 1
     */
    public Conference {
        Objects.requireNonNull(beep, "beep");
        Texts.notBlank("conference: coach", coach);
        eventCallbackUrl.ifPresent(url -> Urls.web("conference: eventCallbackUrl", url));
        maxParticipants.ifPresent(most -> Ints.check("conference: maxParticipants", most, 1));
        Objects.requireNonNull(statusCallbackMethod, "statusCallbackMethod");
        statusCallbackEvent = List.copyOf(statusCallbackEvent);
        Objects.requireNonNull(waitMethod, "waitMethod");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(recording, "recording");
        Texts.notBlank("conference: room", room);
    }

    /**
     * The conference of a name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Conference named(String room) {
        return new Conference(
                Beep.ALWAYS,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                HttpMethod.POST,
                List.of(),
                HttpMethod.POST,
                Optional.empty(),
                ConferenceRecording.of(RecordConference.DO_NOT_RECORD),
                room);
    }

    /** The same, with a tone then. */
    public Conference beep(Beep beep) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /**
     * The same, heard by one call alone.
     *
     * @throws IllegalArgumentException if the SID is blank
     */
    public Conference coach(String callSid) {
        return new Conference(
                beep,
                Optional.of(callSid),
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, ending when this caller leaves, or not. */
    public Conference endConferenceOnExit(boolean endConferenceOnExit) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /**
     * The same, telling a URL.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public Conference eventCallbackUrl(String url) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                Optional.of(Urls.web("conference: eventCallbackUrl", url)),
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /**
     * The same, for so many.
     *
     * @throws IllegalArgumentException if that is below 1
     */
    public Conference maxParticipants(int maxParticipants) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                Optional.of(maxParticipants),
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, muting this caller, or not. */
    public Conference muted(boolean muted) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, starting when this caller joins, or waiting for another. */
    public Conference startConferenceOnEnter(boolean startConferenceOnEnter) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, with another method of the requests that {@link OnConference} takes. */
    public Conference statusCallbackMethod(HttpMethod method) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                method,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, telling {@link OnConference} these. */
    public Conference statusCallbackEvent(ConferenceProgress... events) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                List.of(events),
                waitMethod,
                target,
                recording,
                room);
    }

    /** The same, with another method of the requests that {@link OnConferenceWait} takes. */
    public Conference waitMethod(HttpMethod method) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                method,
                target,
                recording,
                room);
    }

    /** The same, recording it. */
    public Conference recording(ConferenceRecording recording) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                target,
                recording,
                room);
    }

    /**
     * The same, with somebody who hears of it. What {@link OnConference} is told must be asked for by {@link
     * #statusCallbackEvent(ConferenceProgress...)}: SignalWire does not say what it tells otherwise.
     */
    public Conference into(InConference target) {
        return new Conference(
                beep,
                coach,
                endConferenceOnExit,
                eventCallbackUrl,
                maxParticipants,
                muted,
                startConferenceOnEnter,
                statusCallbackMethod,
                statusCallbackEvent,
                waitMethod,
                Optional.of(target),
                recording,
                room);
    }
}
