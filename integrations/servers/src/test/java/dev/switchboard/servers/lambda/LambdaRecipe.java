package dev.switchboard.servers.lambda;

import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Serves a router on AWS Lambda, for events of the payload format 2.0: those of an HTTP API and of a function URL. It needs
 * nothing of AWS. Lambda is told of a public class that it can construct, and of its method:
 *
 * <pre>{@code
 * public final class Calls { // the handler is com.example.Calls::handle
 *     private final LambdaRecipe lambda = new LambdaRecipe(
 *             HelloLineRouter.create(new HelloLine(), BASE_URL), Executors.newCachedThreadPool());
 *
 *     public Map<String, Object> handle(Map<String, Object> event) {
 *         return lambda.handle(event);
 *     }
 * }
 * }</pre>
 *
 * <p>Give the function more time than the router's deadline is; Lambda's own timeout of 3 seconds is less. What a handler does
 * after the deadline stands still until the next event.
 */
final class LambdaRecipe {

    private final CallRouter router;
    private final Executor executor;

    /** The executor runs the handlers, so that there is an answer at the deadline, also while a handler blocks. */
    LambdaRecipe(CallRouter router, Executor executor) {
        this.router = router;
        this.executor = executor;
    }

    Map<String, Object> handle(Map<String, Object> event) {
        if (!text(event, "version").equals("2.0")) {
            throw new IllegalArgumentException("event: version \"" + text(event, "version") + "\" (expected: \"2.0\")");
        }
        Reply reply =
                router.handle(webhook(event), executor).toCompletableFuture().join();
        return Map.of(
                "statusCode", reply.status(),
                "headers", reply.headers(),
                "body", reply.text(),
                "isBase64Encoded", false);
    }

    private static Webhook webhook(Map<String, Object> event) {
        Map<?, ?> http = object(object(event, "requestContext"), "http");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        object(event, "headers").forEach((name, value) -> headers.put((String) name, (String) value));
        return new Webhook(
                text(http, "method"),
                text(event, "rawPath"),
                text(event, "rawQueryString"),
                name -> Optional.ofNullable(headers.get(name)).stream().toList(),
                Optional.of(text(http, "sourceIp"))
                        .filter(address -> !address.isEmpty())
                        .map(address -> new InetSocketAddress(address, 0)),
                body(event));
    }

    /** Forms come in Base64, too, because AWS does not count them as text. */
    private static byte[] body(Map<String, Object> event) {
        String body = text(event, "body");
        return Boolean.TRUE.equals(event.get("isBase64Encoded"))
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<?, ?> object(Map<?, ?> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> object ? object : Map.of();
    }

    private static String text(Map<?, ?> parent, String name) {
        return parent.get(name) instanceof String text ? text : "";
    }
}
