package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.Element;
import dev.switchboard.describe.Text;
import java.net.URI;
import java.util.Objects;

/**
 * Plays an audio file: MP3, WAV, AIFF, GSM or μ-law. Split a file that is longer than 40 minutes.
 *
 * @param loop how often, from 1; 0 is until the call ends; SignalWire's default is 1
 * @param url an absolute http, https or rtmp URL that SignalWire can reach
 */
@Element("Play")
public record Play(
        @Attribute(value = "loop", omit = "1") int loop,
        @Text URI url) implements Verb, GatherPrompt, QueueWaitVerb, ConferenceWaitVerb, PromptPart {

    /**
     * Plays the file at a URL.
     *
     * @throws IllegalArgumentException if {@code loop} is negative, or the URL is not an absolute http, https or rtmp
     *     URL
     */
    public Play {
        Ints.check("play: loop", loop, 0);
        Objects.requireNonNull(url, "url");
        Urls.media("play: url", url);
    }

    /**
     * Plays the file at a URL, once.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http, https or rtmp URL
     */
    public static Play url(String url) {
        return url(Urls.media("play: url", url));
    }

    /**
     * Plays the file at a URL, once.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http, https or rtmp URL
     */
    public static Play url(URI url) {
        return new Play(1, url);
    }

    /**
     * The same, so often; 0 is until the call ends.
     *
     * @throws IllegalArgumentException if {@code loop} is negative
     */
    public Play loop(int loop) {
        return new Play(loop, url);
    }
}
