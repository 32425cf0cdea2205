package dev.switchboard.client.rest;

import dev.switchboard.client.Request;
import dev.switchboard.client.Response;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.http.Meanings;
import dev.switchboard.client.http.Transport;
import dev.switchboard.client.json.Fetched;
import dev.switchboard.client.json.JsonText;
import java.util.function.Function;

/** Sends one area's requests and reads the answers; statuses mean what they mean in that area. */
final class Wire {

    private final Transport transport;
    private final Meanings meanings;

    Wire(Transport transport, Meanings meanings) {
        this.transport = transport;
        this.meanings = meanings;
    }

    /** For a write: what the answer holds does not matter. */
    void send(Request request) {
        transport.send(request, meanings);
    }

    String text(Request request) {
        return answer(request).body();
    }

    Response answer(Request request) {
        return transport.send(request, meanings);
    }

    <T> T read(Class<T> type, Request request) {
        return read(request, text -> JsonText.read(type, text));
    }

    <T> Fetched<T> list(Class<T> type, Request request) {
        return list(type, "items", request);
    }

    <T> Fetched<T> list(Class<T> type, String name, Request request) {
        return read(request, text -> JsonText.readList(type, name, text));
    }

    <T> T read(Request request, Function<String, T> reader) {
        return understood(request, answer(request), reader);
    }

    /** What an answer says. */
    <T> T understood(Request request, Response answer, Function<String, T> reader) {
        try {
            return reader.apply(answer.body());
        } catch (RuntimeException | StackOverflowError e) { // Nothing else limits how deep values may be nested.
            throw SipgateException.unreadable(request, answer, e);
        }
    }
}
