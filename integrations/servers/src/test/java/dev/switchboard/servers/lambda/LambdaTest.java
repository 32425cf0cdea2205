package dev.switchboard.servers.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.servers.testing.Asked;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LambdaTest {

    /** In the shape that AWS documents, with the names of headers as that does, and null where it has nothing to say. */
    private static final String EVENT = """
            {
              "version": "2.0",
              "routeKey": "$default",
              "rawPath": "/prod/calls/MainMenu",
              "rawQueryString": "_attempt=1&_name=J%C3%BCrgen+S%26S&x=1&x=2",
              "cookies": ["a=b", "c=d"],
              "headers": {
                "Content-Type": "application/x-www-form-urlencoded",
                "x-forwarded-for": "192.0.2.7,198.51.100.3",
                "x-i-test-signature": "YWJj"
              },
              "queryStringParameters": {"_attempt": "1", "_name": "Jürgen S&S", "x": "1,2"},
              "requestContext": {
                "accountId": "123456789012",
                "apiId": "api-id",
                "authentication": null,
                "authorizer": {"jwt": {"claims": {"claim": "value"}, "scopes": ["one", "two"]}},
                "domainName": "id.execute-api.eu-central-1.amazonaws.com",
                "domainPrefix": "id",
                "http": {
                  "method": "POST",
                  "path": "/prod/calls/MainMenu",
                  "protocol": "HTTP/1.1",
                  "sourceIp": "192.0.2.7",
                  "userAgent": "sipgate.io"
                },
                "requestId": "id",
                "routeKey": "$default",
                "stage": "prod",
                "time": "21/Nov/2026:12:00:00 +0000",
                "timeEpoch": 1795262400000
              },
              "body": "ZXZlbnQ9ZHRtZiZkdG1mPTE=",
              "pathParameters": null,
              "isBase64Encoded": true,
              "stageVariables": {"name": "value"}
            }
            """;

    private final Asked.Router router = new Asked.Router();
    private final ExecutorService invocation = Executors.newCachedThreadPool();
    private final LambdaRecipe function = new LambdaRecipe(router, invocation);

    @AfterEach
    void stop() {
        invocation.shutdownNow();
    }

    private Webhook made(String event) throws Exception {
        Future<Map<String, Object>> answer = invoked(event);
        Asked asked = router.asked.take();
        asked.answer("");
        answer.get();
        return asked.webhook();
    }

    private Future<Map<String, Object>> invoked(String event) {
        return invocation.submit(() -> function.handle(LambdaJson.object(event)));
    }

    @Test
    void anEventBecomesARequest() throws Exception {
        Webhook webhook = made(EVENT);

        assertThat(webhook.method()).isEqualTo("POST");
        assertThat(webhook.rawPath()).isEqualTo("/prod/calls/MainMenu");
        assertThat(webhook.rawQuery()).isEqualTo("_attempt=1&_name=J%C3%BCrgen+S%26S&x=1&x=2");
        assertThat(webhook.headers().all("content-type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(webhook.headers().all("X-Forwarded-For")).containsExactly("192.0.2.7,198.51.100.3");
        assertThat(webhook.headers().all("X-Nowhere")).isEmpty();
        assertThat(webhook.remote().orElseThrow().getAddress()).isEqualTo(InetAddress.getByName("192.0.2.7"));
        assertThat(webhook.body()).asString(StandardCharsets.UTF_8).isEqualTo("event=dtmf&dtmf=1");
    }

    @Test
    void aReplyBecomesAnAnswer() throws Exception {
        Future<Map<String, Object>> answer = invoked(EVENT);
        router.asked
                .take()
                .reply()
                .complete(Reply.ok("application/xml; charset=UTF-8", "<Ä/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(LambdaJson.object(LambdaJson.text(answer.get())))
                .isEqualTo(Map.of(
                        "statusCode",
                        200,
                        "headers",
                        Map.of("Content-Type", "application/xml; charset=UTF-8"),
                        "body",
                        "<Ä/>",
                        "isBase64Encoded",
                        false));
    }

    @Test
    void aBodyMayComeAsText() throws Exception {
        assertThat(made("{\"version\": \"2.0\", \"body\": \"user=Jürgen\", \"isBase64Encoded\": false}")
                        .body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("user=Jürgen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": \"2.0\"}",
                "{\"version\": \"2.0\", \"rawPath\": null, \"rawQueryString\": null, \"headers\": null,"
                        + " \"requestContext\": null, \"body\": null, \"isBase64Encoded\": null}",
                "{\"version\": \"2.0\", \"requestContext\": {\"http\": {\"sourceIp\": \"\"}}, \"isBase64Encoded\": true}"
            })
    void whatIsNotThereIsEmpty(String event) throws Exception {
        Webhook webhook = made(event);

        assertThat(webhook.method()).isEmpty();
        assertThat(webhook.rawPath()).isEmpty();
        assertThat(webhook.rawQuery()).isEmpty();
        assertThat(webhook.headers().all("Content-Type")).isEmpty();
        assertThat(webhook.remote()).isEmpty();
        assertThat(webhook.body()).isEmpty();
    }

    @Test
    void otherEventsAreRefused() {
        assertThatThrownBy(() -> function.handle(Map.of("version", "1.0", "httpMethod", "POST")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: version \"1.0\" (expected: \"2.0\")");
        assertThatThrownBy(() -> function.handle(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event: version \"\" (expected: \"2.0\")");
    }

    @Test
    void aBodyThatIsNoBase64IsRefused() {
        Future<Map<String, Object>> answer =
                invoked("{\"version\": \"2.0\", \"body\": \"%\", \"isBase64Encoded\": true}");

        assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
