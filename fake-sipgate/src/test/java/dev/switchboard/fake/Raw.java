package dev.switchboard.fake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests as they are, with no client's help. */
final class Raw {

    static final String TOKEN = "Bearer any-token";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final FakeSipgate fake;

    Raw(FakeSipgate fake) {
        this.fake = fake;
    }

    Response get(String path) {
        return send(to(path));
    }

    Response delete(String path) {
        return send(to(path).DELETE());
    }

    Response post(String path, String json) {
        return send("POST", path, json);
    }

    Response put(String path, String json) {
        return send("PUT", path, json);
    }

    Response send(String method, String path, String json) {
        return send(to(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** A request with credentials, to a path below {@code /v2}. */
    HttpRequest.Builder to(String path) {
        return withoutCredentials(path).header("Authorization", TOKEN);
    }

    HttpRequest.Builder withoutCredentials(String path) {
        return HttpRequest.newBuilder(URI.create(fake.url() + path));
    }

    Response send(HttpRequest.Builder request) {
        try {
            return trySending(request);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** The bytes of the body that come before the connection ends, be it as it may. */
    int bytesOfBody(HttpRequest.Builder request) throws IOException, InterruptedException {
        int bytes = 0;
        try (InputStream body =
                CLIENT.send(request.build(), BodyHandlers.ofInputStream()).body()) {
            while (body.read() >= 0) {
                bytes++;
            }
        } catch (IOException e) {
            if (bytes == 0) {
                throw e;
            }
        }
        return bytes;
    }

    Response trySending(HttpRequest.Builder request) throws IOException {
        try {
            return new Response(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
