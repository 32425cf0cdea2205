package com.example;

import dev.switchboard.CallFlow;
import dev.switchboard.Callback;
import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import dev.switchboard.describe.CallId;
import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Event;
import dev.switchboard.describe.Handles;
import dev.switchboard.describe.Moment;
import dev.switchboard.describe.MomentFormat;
import dev.switchboard.describe.Param;
import dev.switchboard.describe.Params;
import dev.switchboard.describe.Protocol;
import dev.switchboard.describe.RequestForm;
import dev.switchboard.describe.Text;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A protocol that signs its URLs and whose answers lead on by a URL as text. */
@CallFlow
public final class Bells {

    @Protocol(
            initial = Ring.class,
            methods = {"POST", "GET"},
            requests = {RequestForm.FORM, RequestForm.QUERY},
            undecoded = "application/json",
            maxReplyBytes = 400,
            deadlineMillis = 1_000,
            signsUrls = true)
    static final class Bell {}

    interface Chime extends Callback {}

    @Event(protocol = Bell.class, name = "ring", reply = Tower.class)
    record Ring(
            @CallId @Param("id") String id,
            @Param("at") @Moment(MomentFormat.RFC_2822) Optional<Instant> at,
            @Param("until") @Moment(MomentFormat.ISO_8601) Optional<Instant> until,
            @Param("count") Optional<Integer> count,
            @Param("link") Optional<URI> link,
            @Params(prefix = "Tone_") Map<String, String> tones,
            @Params Map<String, String> others) {}

    @Event(protocol = Bell.class, name = "chime", reply = Tower.class, targets = Chime.class)
    record Chimed(@CallId @Param("id") String id, @Params Map<String, String> others) {}

    @Handles(Ring.class)
    @interface OnRing {}

    @Handles(Chimed.class)
    @interface OnChime {}

    @Element("tower")
    record Tower(@Child List<Sound> sounds) {}

    sealed interface Sound permits Stroke, Next {}

    /** The text comes before a group of attributes. */
    @Element("stroke")
    record Stroke(@Text String text, @Child Style style) implements Sound {}

    record Style(
            @Attribute("xml:lang") String language,
            @Attribute("at") @Moment(MomentFormat.RFC_2822) Optional<Instant> at) {}

    @Element("next")
    record Next<C extends Chime>(
            @Attribute(value = "loud", omit = "false") boolean loud,
            @CallbackUrl(event = Chimed.class, required = true) C chime)
            implements Sound {}

    public Ring last = new Ring("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

    @OnRing
    Tower ring(Ring ring) {
        last = ring;
        return new Tower(List.of(
                new Stroke("dong", new Style("en", ring.at())),
                new Next<>(true, new Hour(ring.at().orElse(Instant.EPOCH), Duration.ofHours(1)))));
    }

    record Hour(Instant at, Duration length) implements Chime {
        @OnChime
        Stroke chime(Map<String, String> others) {
            return new Stroke(at + " " + length + " " + others, new Style("en", Optional.empty()));
        }
    }
}
