package dev.switchboard.sipgate;

import dev.switchboard.describe.Child;
import dev.switchboard.describe.Element;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/**
 * Plays an audio file. sipgate wants WAV, mono, 16-bit PCM, 8 kHz, and ignores other files without a word. Its
 * documentation says that the call goes its normal way afterwards; in practice it has also been hung up.
 *
 * @param url an absolute http or https URL that sipgate can reach
 */
@Element("Play")
public record Play(@Child("Url") URI url) implements Action {

    /**
     * Plays the file at a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public Play {
        Objects.requireNonNull(url, "url");
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw refused();
        }
    }

    /** The URL may hold a password. */
    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "play: another URL (expected: an absolute http or https URL, such as https://example.com/hello.wav)");
    }

    /**
     * Plays the file at a URL.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public static Play url(String url) {
        try {
            return new Play(new URI(url));
        } catch (URISyntaxException e) {
            throw refused();
        }
    }
}
