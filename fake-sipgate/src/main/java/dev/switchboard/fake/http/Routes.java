package dev.switchboard.fake.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the endpoint of a request. */
public final class Routes {

    private final List<Endpoint> endpoints = new ArrayList<>();

    /** A new endpoint. All are added before the first request. */
    public Endpoint at(String pattern) {
        Endpoint endpoint = new Endpoint(PathPattern.of(pattern));
        endpoints.add(endpoint);
        endpoints.sort(Comparator.comparing(added -> added.pattern().rank()));
        return endpoint;
    }

    /**
     * What the endpoint answers.
     *
     * @throws Refusal for what is wrong with the request, also if there is no endpoint
     */
    public Answer answer(String method, Path path, String rawQuery, Message message) {
        for (Endpoint endpoint : endpoints) {
            Optional<Map<String, String>> variables = endpoint.pattern().match(path);
            if (variables.isPresent()) {
                return endpoint.answer(method, variables.get(), rawQuery, message);
            }
        }
        throw Refusal.notFound("path");
    }
}
