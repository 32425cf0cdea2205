package dev.switchboard.client;

import dev.switchboard.client.http.PathTemplate;
import dev.switchboard.client.http.Percent;
import dev.switchboard.client.http.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request to an endpoint that no method covers:
 *
 * <pre>{@code
 * Response labels = client.request(Request.get("/history/{}/labels", entryId).query("limit", "10"));
 * client.request(Request.put("/numbers/{}", numberId).json("{\"endpointId\":\"p0\"}"));
 * }</pre>
 *
 * <p>Immutable; each method gives another request.
 */
public final class Request {

    private static final String JSON = "application/json";

    private final String method;
    private final String path;
    private final List<String> query;
    private final Optional<String> json;
    private final String accept;

    private Request(String method, String path, List<String> query, Optional<String> json, String accept) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.json = json;
        this.accept = accept;
    }

    /**
     * Reads.
     *
     * @param path from the API's URL on; each <code>{}</code> stands for one of the ids
     * @param ids what comes there, percent-encoded as one segment each
     * @throws InvalidRequestException if the path is none, an id is empty or made of dots, or there are more or fewer ids than
     *     places
     */
    public static Request get(String path, String... ids) {
        return of("GET", path, ids);
    }

    /** Adds or starts something; otherwise like {@link #get}. */
    public static Request post(String path, String... ids) {
        return of("POST", path, ids);
    }

    /** Replaces something; otherwise like {@link #get}. */
    public static Request put(String path, String... ids) {
        return of("PUT", path, ids);
    }

    /** Changes something in part; otherwise like {@link #get}. */
    public static Request patch(String path, String... ids) {
        return of("PATCH", path, ids);
    }

    /**
     * Deletes something; otherwise like {@link #get}. A {@code DELETE /history} without ids deletes the history of the whole account,
     * and is not sent.
     */
    public static Request delete(String path, String... ids) {
        return of("DELETE", path, ids);
    }

    private static Request of(String method, String path, String... ids) {
        return new Request(method, PathTemplate.fill(path, ids), List.of(), Optional.empty(), JSON);
    }

    /** The same with one more parameter in the query, percent-encoded; a name may be there several times. */
    public Request query(String name, String value) {
        List<String> more = new ArrayList<>(query);
        more.add(Percent.encode(name) + "=" + Percent.encode(value));
        return new Request(method, path, List.copyOf(more), json, accept);
    }

    /** The same with a body of JSON text, sent as it is. */
    public Request json(String text) {
        Objects.requireNonNull(text, "text");
        return new Request(method, path, query, Optional.of(text), accept);
    }

    /**
     * The same for an answer that is not JSON.
     *
     * @param types the value of {@code Accept}
     * @throws InvalidRequestException if it cannot be in a header
     */
    public Request accept(String types) {
        if (types.isBlank() || types.chars().anyMatch(c -> c < ' ' || c >= 0x7f)) {
            throw new InvalidRequestException("accept: empty, or with characters that no header has"
                    + " (expected: types such as text/csv, */*)");
        }
        return new Request(method, path, query, json, types);
    }

    /** {@code GET}, {@code POST}, {@code PUT}, {@code PATCH} or {@code DELETE}. */
    public String method() {
        return method;
    }

    /** The path from the API's URL on, percent-encoded, with a slash in front. */
    public String rawPath() {
        return path;
    }

    /** The parameters, percent-encoded; empty if there are none. */
    public String rawQuery() {
        return String.join("&", query);
    }

    /** The body; empty if there is none. */
    public Optional<String> json() {
        return json;
    }

    /** Which types of answers are taken, by default JSON. */
    public String accept() {
        return accept;
    }

    /** Method and path, with stars for a phone number in it; the rest may hold anything. */
    @Override
    public String toString() {
        return method + " " + Shown.path(path);
    }
}
