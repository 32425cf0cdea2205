package dev.switchboard.sound;

import dev.switchboard.sound.SoundException.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches sounds by HTTP, within limits. Thread-safe. */
final class Downloads {

    private static final int OK = 200;
    private static final String EXPECTED = "a WAV file";

    private final SoundLimits limits;
    private @Nullable HttpClient client;

    Downloads(SoundLimits limits) {
        this.limits = limits;
    }

    /** Made late, because it starts a thread. HTTP/1.1, because some servers stumble over the offer of an upgrade. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(Redirect.NORMAL)
                    .connectTimeout(limits.timeout())
                    .build();
            client = made;
        }
        return made;
    }

    /**
     * A URL without what may be secret.
     *
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    static String name(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
            throw new IllegalArgumentException("sound: another URL (expected: an absolute http or https URL, such as"
                    + " https://example.com/hello.wav)");
        }
        return scheme + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()) + url.getRawPath();
    }

    /** Begins to fetch a sound, and checks it when it has come. The result is there when the time is over, at the latest. */
    CompletableFuture<Announcement> of(URI url, String name, Function<InputStream, Announcement> check) {
        HttpRequest request = HttpRequest.newBuilder(url).build();
        CompletableFuture<HttpResponse<byte[]>> exchange = client()
                // One byte more than the limit tells that there is more.
                .sendAsync(request, head -> new BoundedBody(head.statusCode() == OK ? limits.maxBytes() + 1L : 0));
        // The time-out of a request ends with the head of its answer, so the time of the whole is watched here.
        return exchange.copy()
                .orTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> {
                    if (failure != null) {
                        exchange.cancel(true);
                        throw refusal(name, failure);
                    }
                    if (response.statusCode() != OK) {
                        throw unreadable(name, "status " + response.statusCode());
                    }
                    return check.apply(new ByteArrayInputStream(response.body()));
                });
    }

    /** The causes are left out, for their messages may hold the URL. */
    private SoundException refusal(String name, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TimeoutException || cause instanceof HttpTimeoutException
                ? unreadable(name, "not there after " + limits.timeout().toMillis() + " ms")
                : unreadable(name, "cannot be read, " + cause.getClass().getSimpleName());
    }

    private static SoundException unreadable(String name, String found) {
        return new SoundException(Reason.UNREADABLE, name, found, EXPECTED);
    }
}
