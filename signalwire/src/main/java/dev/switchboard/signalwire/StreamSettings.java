package dev.switchboard.signalwire;

import dev.switchboard.describe.Attribute;
import dev.switchboard.describe.CallbackUrl;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a stream goes, and how.
 *
 * <pre>{@code
 * StreamSettings.to("wss://example.com/audio").name("copy").codec(StreamCodec.L16_16000)
 * }</pre>
 *
 * @param url an absolute wss URL
 * @param name a name that no other stream of the call has, by which {@link Stop} ends it; SignalWire's own if empty
 * @param codec how the audio is encoded; SignalWire's default is {@link StreamCodec#PCMU_8000}
 * @param realtime whether delays and bursts are evened out, rather than the audio buffered, which only a {@link
 *     BidirectionalStream} heeds; SignalWire's default is false
 * @param authBearerToken the token with which SignalWire proves itself to the WebSocket server; none if empty
 * @param statusCallbackMethod the method of the requests to the listener; SignalWire's default is POST
 * @param listener who is told when the stream starts, stops or fails; nobody if empty
 */
public record StreamSettings(
        @Attribute("url") URI url,
        @Attribute("name") Optional<String> name,
        @Attribute(value = "codec", omit = "PCMU@8000h") StreamCodec codec,
        @Attribute(value = "realtime", omit = "false") boolean realtime,
        @Attribute("authBearerToken") Optional<Secret> authBearerToken,

        @Attribute(value = "statusCallbackMethod", omit = "POST")
        HttpMethod statusCallbackMethod,

        @CallbackUrl(attribute = "statusCallback", event = StreamEvent.class)
        Optional<StreamListener> listener) {

    /**
     * Where a stream goes.
     *
     * @throws IllegalArgumentException if {@code url} is not an absolute wss URL, or {@code name} is blank
     */
    public StreamSettings {
        Objects.requireNonNull(url, "url");
        Urls.stream("stream: url", url);
        Objects.requireNonNull(name, "name");
        Texts.notBlank("stream: name", name);
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(authBearerToken, "authBearerToken");
        Objects.requireNonNull(statusCallbackMethod, "statusCallbackMethod");
        Objects.requireNonNull(listener, "listener");
    }

    /**
     * A stream to a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute wss URL
     */
    public static StreamSettings to(String url) {
        return to(Urls.stream("stream: url", url));
    }

    /**
     * A stream to a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute wss URL
     */
    public static StreamSettings to(URI url) {
        return new StreamSettings(
                url,
                Optional.empty(),
                StreamCodec.PCMU_8000,
                false,
                Optional.empty(),
                HttpMethod.POST,
                Optional.empty());
    }

    /**
     * The same, with a name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public StreamSettings name(String name) {
        return new StreamSettings(
                url, Optional.of(name), codec, realtime, authBearerToken, statusCallbackMethod, listener);
    }

    /** The same, encoded so. */
    public StreamSettings codec(StreamCodec codec) {
        return new StreamSettings(url, name, codec, realtime, authBearerToken, statusCallbackMethod, listener);
    }

    /** The same, evening out delays and bursts, or buffering the audio. */
    public StreamSettings realtime(boolean realtime) {
        return new StreamSettings(url, name, codec, realtime, authBearerToken, statusCallbackMethod, listener);
    }

    /** The same, showing the WebSocket server a token. */
    public StreamSettings authBearerToken(String token) {
        return authBearerToken(Secret.of(token));
    }

    /** The same, showing the WebSocket server a token. */
    public StreamSettings authBearerToken(Secret token) {
        return new StreamSettings(url, name, codec, realtime, Optional.of(token), statusCallbackMethod, listener);
    }

    /** The same, with another method of the requests to the listener. */
    public StreamSettings statusCallbackMethod(HttpMethod method) {
        return new StreamSettings(url, name, codec, realtime, authBearerToken, method, listener);
    }

    /** The same, telling a listener when the stream starts, stops or fails. */
    public StreamSettings listener(StreamListener listener) {
        return new StreamSettings(
                url, name, codec, realtime, authBearerToken, statusCallbackMethod, Optional.of(listener));
    }
}
