package dev.switchboard.servers.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.Header;
import dev.switchboard.contract.Request;
import dev.switchboard.contract.Served;
import dev.switchboard.contract.SocketlessContract;
import dev.switchboard.runtime.CallRouter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Events as an HTTP API of the API Gateway makes them: paths are decoded, and forms come in Base64. */
class HttpApiContractTest extends SocketlessContract {

    private static final String DECODED = "an HTTP API decodes the path";

    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private LambdaRecipe function;

    @Override
    protected Served serve(CallRouter router) {
        function = new LambdaRecipe(router, handlers);
        return api("");
    }

    private Gateway api(String stage) {
        return new Gateway(
                function,
                path -> stage + URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8),
                (event, body) -> event.add("body", Base64.getEncoder().encodeToString(body))
                        .add("isBase64Encoded", true));
    }

    @AfterAll
    void stop() {
        handlers.shutdownNow();
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(
                Ability.ENCODED_LETTERS, DECODED,
                Ability.ENCODED_SLASHES, DECODED,
                Ability.ENCODED_PERCENTS, DECODED,
                Ability.REPEATED_HEADERS, "the payload format 2.0 joins the values with commas");
    }

    @Test
    void theStageStandsBeforeThePath() {
        Request call = new Request(
                "POST",
                "/calls/sipgate",
                List.of(new Header("Content-Type", "application/x-www-form-urlencoded")),
                "to=hangup".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(api("/prod").send(call).body(), StandardCharsets.UTF_8))
                .endsWith("<Hangup/></Response>");
    }
}
