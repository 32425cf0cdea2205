package dev.switchboard.servers.lambda;

import dev.switchboard.contract.Ability;
import dev.switchboard.contract.Served;
import dev.switchboard.contract.SocketlessContract;
import dev.switchboard.runtime.CallRouter;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;

/** Events as a function URL makes them, with paths as they were sent; but bodies come as text if they are some. */
class FunctionUrlContractTest extends SocketlessContract {

    private final ExecutorService handlers = Executors.newCachedThreadPool();

    @Override
    protected Served serve(CallRouter router) {
        return new Gateway(
                new LambdaRecipe(router, handlers), UnaryOperator.identity(), FunctionUrlContractTest::write);
    }

    private static void write(JsonObjectBuilder event, byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            event.add("body", text).add("isBase64Encoded", false);
        } catch (CharacterCodingException e) {
            event.add("body", Base64.getEncoder().encodeToString(body)).add("isBase64Encoded", true);
        }
    }

    @AfterAll
    void stop() {
        handlers.shutdownNow();
    }

    @Override
    protected Map<Ability, String> cannot() {
        return Map.of(Ability.REPEATED_HEADERS, "the payload format 2.0 joins the values with commas");
    }
}
