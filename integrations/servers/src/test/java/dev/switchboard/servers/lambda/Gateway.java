package dev.switchboard.servers.lambda;

import dev.switchboard.contract.Answer;
import dev.switchboard.contract.Header;
import dev.switchboard.contract.Request;
import dev.switchboard.contract.Served;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What stands before a function: makes an event of a request, and an answer of what the function returns. */
final class Gateway implements Served {

    /** Writes a body into an event. */
    interface Bodies {
        void write(JsonObjectBuilder event, byte[] body);
    }

    private final LambdaRecipe function;
    private final UnaryOperator<String> path;
    private final Bodies bodies;

    Gateway(LambdaRecipe function, UnaryOperator<String> path, Bodies bodies) {
        this.function = function;
        this.path = path;
        this.bodies = bodies;
    }

    @Override
    public Answer send(Request request) {
        return answer(LambdaJson.object(LambdaJson.text(function.handle(LambdaJson.object(event(request))))));
    }

    private String event(Request request) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : request.headers()) {
            headers.merge(header.name().toLowerCase(Locale.ROOT), header.value(), (first, next) -> first + "," + next);
        }
        JsonObject http = Json.createObjectBuilder()
                .add("method", request.method())
                .add("sourceIp", "192.0.2.1")
                .build();
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("version", "2.0")
                .add("rawPath", path.apply(request.path()))
                .add("rawQueryString", request.rawQuery())
                .add("headers", Json.createObjectBuilder(Map.copyOf(headers)))
                .add("requestContext", Json.createObjectBuilder().add("http", http));
        if (request.body().length == 0) {
            event.add("isBase64Encoded", false);
        } else {
            bodies.write(event, request.body());
        }
        return event.build().toString();
    }

    private static Answer answer(Map<String, Object> answer) {
        List<Header> headers = new ArrayList<>();
        ((Map<?, ?>) answer.get("headers"))
                .forEach((name, value) -> headers.add(new Header((String) name, (String) value)));
        byte[] body = ((String) answer.get("body")).getBytes(StandardCharsets.UTF_8);
        return new Answer((Integer) answer.get("statusCode"), headers, body);
    }

    @Override
    public void stop() {}
}
