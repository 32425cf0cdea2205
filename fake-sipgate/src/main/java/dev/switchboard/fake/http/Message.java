package dev.switchboard.fake.http;

import dev.switchboard.fake.json.JsonText;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request's body, and what it is said to be.
 *
 * @param contentTypes all values of that header
 * @param bytes not copied
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Message(List<String> contentTypes, byte[] bytes) {

    private static final String JSON = "application/json";

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /**
     * The body as JSON.
     *
     * @throws Refusal 415 if it is said to be something else, 400 if it is not JSON
     */
    JsonValue json() {
        if (!isEmpty() && !isSaidToBeJson()) {
            throw Refusal.of(415, "Content-Type: another one, or not once (expected: " + JSON + ")");
        }
        try {
            return JsonText.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | JsonException e) {
            throw Refusal.of(400, "body: not readable (expected: JSON in UTF-8)");
        }
    }

    private boolean isSaidToBeJson() {
        return contentTypes.size() == 1
                && contentTypes.get(0).split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }
}
