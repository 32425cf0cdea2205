package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.fake.state.CallCommand;
import dev.switchboard.fake.state.InitiatedCall;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallsTest {

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"callee":"+4915799912347","caller":"p0"}
            {"callee":"+4915799912347","caller":"e0","callerId":"+4915799912345"}
            {"callee":"+4915799912347","caller":"x0","callerId":"+4915799912345","deviceId":"e0"}
            {"callee":"+4915799912347","caller":"y0","deviceId":"e0"}
            {"callee":"+4915799912347","caller":"+4915799912345","deviceId":"e0"}
            {"callee":"4915799912347","caller":"+4915799912345","deviceId":"p0","callerId":"4915799912345"}
            """)
    void begins(String body) {
        Response begun = raw.post("/sessions/calls", body);

        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        assertThat(fake.calls().initiated())
                .extracting(InitiatedCall::sessionId)
                .containsExactly(begun.json().getString("sessionId"));
    }

    @Test
    void keepsWhatIsBegun() {
        raw.post(
                "/sessions/calls",
                "{\"callee\":\"+4915799912347\",\"caller\":\"+4921112345\",\"callerId\":\"+4915799912345\",\"deviceId\":\"e0\"}");
        raw.post("/sessions/calls", "{\"callee\":\"+4915799912347\",\"caller\":\"p0\"}");

        List<InitiatedCall> calls = fake.calls().initiated();
        assertThat(calls)
                .containsExactly(
                        new InitiatedCall(
                                calls.get(0).sessionId(),
                                "+4921112345",
                                "+4915799912347",
                                Optional.of("+4915799912345"),
                                Optional.of("e0")),
                        new InitiatedCall(
                                calls.get(1).sessionId(), "p0", "+4915799912347", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"caller":"p0"}                                                        | 400 | /callee
            {"callee":"nobody","caller":"p0"}                                      | 400 | /callee
            {"callee":"+4915799912347"}                                            | 400 | /caller
            {"callee":"+4915799912347","caller":"somebody"}                        | 400 | /caller
            {"callee":"+4915799912347","caller":"g0"}                              | 400 | /caller
            {"callee":"+4915799912347","caller":"p00"}                             | 400 | /caller
            {"callee":"+4915799912347","caller":"+4915799912345"}                  | 400 | /deviceId
            {"callee":"+4915799912347","caller":"p0","deviceId":"g5"}              | 400 | /deviceId
            {"callee":"+4915799912347","caller":"p0","deviceId":null}              | 400 | /deviceId
            {"callee":"+4915799912347","caller":"p0","callerId":"me"}              | 400 | /callerId
            {"callee":"+4915799912347","caller":"p9"}                              | 403 | /caller
            {"callee":"+4915799912347","caller":"p0","deviceId":"e9"}              | 403 | /deviceId
            """)
    void refuses(String body, int status, String pointer) {
        Response refused = raw.post("/sessions/calls", body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(fake.calls().initiated()).isEmpty();
    }

    @Test
    void isListedWhenBothHavePickedUp() {
        String id = begun();
        assertThat(live()).isEmpty();

        fake.calls().answer(id);

        JsonObject call = live().get(0);
        assertThat(call.getString("callId")).isEqualTo(id);
        assertThat(call.getBoolean("muted")).isFalse();
        assertThat(call.getBoolean("hold")).isFalse();
        assertThat(call.getBoolean("recording")).isFalse();
        assertThat(call.getJsonArray("participants").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("phoneNumber"), each -> each.getBoolean("owner"))
                .containsExactly(tuple("", true), tuple("+4915799912347", false));
    }

    @Test
    void onlyWhatRingsCanBeAnswered() {
        String id = begun();
        fake.calls().answer(id);

        assertThatThrownBy(() -> fake.calls().answer(id)).hasMessage("call: " + id + " (expected: one that rings)");
    }

    @Test
    void changesWhileItLasts() {
        fake.calls()
                .established()
                .add("{\"callId\":\"7 7\",\"muted\":false,\"recording\":false,\"hold\":false,\"participants\":[]}");

        assertThat(raw.put("/calls/7%207/muted", "{\"value\":true}").status()).isEqualTo(204);
        assertThat(raw.put("/calls/7%207/hold", "{\"value\":true}").status()).isEqualTo(204);
        assertThat(raw.put("/calls/7%207/recording", "{\"value\":true,\"announcement\":true}")
                        .status())
                .isEqualTo(204);

        assertThat(raw.get("/calls").body())
                .isEqualTo(
                        "{\"data\":[{\"callId\":\"7 7\",\"muted\":true,\"recording\":true,\"hold\":true,\"participants\":[]}]}");
    }

    @Test
    void keepsWhatWasDoneInOrder() {
        String id = begun();
        fake.calls().answer(id);

        raw.post("/calls/" + id + "/announcements", "{\"url\":\"https://pbx.example.com/a.wav\"}");
        raw.post("/calls/" + id + "/dtmf", "{\"sequence\":\"1\"}");
        raw.post("/calls/" + id + "/dtmf", "{\"sequence\":\"2\"}");
        raw.post(
                "/calls/" + id + "/transfer",
                "{\"attended\":false,\"phoneNumber\":\"+4915799912348\",\"callerId\":\"x\"}");
        raw.delete("/calls/" + id);

        assertThat(fake.calls().commands())
                .extracting(CallCommand::name)
                .containsExactly("announcements", "dtmf", "dtmf", "transfer", "hangup");
        assertThat(fake.calls().commands(id, "dtmf"))
                .extracting(command -> command.body().getString("sequence"))
                .containsExactly("1", "2");
        assertThat(fake.calls().commands(id, "transfer").get(0).body().getBoolean("attended"))
                .isFalse();
        assertThat(fake.calls().commands("other", "dtmf")).isEmpty();
        assertThat(live()).isEmpty();
    }

    @Test
    void severalCallsDoNotMeet() {
        String first = begun();
        String second = begun();

        fake.calls().answer(second);
        assertThat(live()).extracting(call -> call.getString("callId")).containsExactly(second);
        assertThat(raw.put("/calls/1/muted", "{\"value\":true}").status()).isEqualTo(404);
        assertThat(raw.delete("/calls/1").status()).isEqualTo(404);

        String third = begun();
        assertThat(raw.delete("/calls/" + third).status()).isEqualTo(204);
        fake.calls().answer(first);
        assertThat(live()).hasSize(2);
    }

    @Test
    void commandsReachACallThatRings() {
        String id = begun();

        assertThat(raw.post("/calls/" + id + "/dtmf", "{\"sequence\":\"1\"}").status())
                .isEqualTo(204);
        assertThat(raw.delete("/calls/" + id).status()).isEqualTo(204);
        assertThat(raw.delete("/calls/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /muted         | {"value":true}
            PUT    | /hold          | {"value":true}
            PUT    | /recording     | {"value":true,"announcement":true}
            POST   | /announcements | {"url":"https://pbx.example.com/a.wav"}
            POST   | /transfer      | {"attended":true,"phoneNumber":"+4915799912348"}
            POST   | /dtmf          | {"sequence":"1"}
            """)
    void unknownCalls(String method, String path, String body) {
        assertThat(raw.send(method, "/calls/1" + path, body).status()).isEqualTo(404);
        assertThat(raw.delete("/calls/1").status()).isEqualTo(404);
        assertThat(fake.calls().commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /muted         | {"value":"true"}
            PUT    | /hold          | {}
            PUT    | /recording     | {"value":true}
            PUT    | /recording     | {"announcement":true}
            POST   | /announcements | {"url":"a.wav"}
            POST   | /announcements | {"url":"ftp://pbx.example.com/a.wav"}
            POST   | /announcements | {"url":"https://pbx example.com/a.wav"}
            POST   | /transfer      | {"phoneNumber":"+4915799912348"}
            POST   | /transfer      | {"attended":true,"phoneNumber":" "}
            POST   | /dtmf          | {"sequence":"a"}
            POST   | /dtmf          | {"sequence":"1 2"}
            """)
    void wrongCommands(String method, String path, String body) {
        assertThat(raw.send(method, "/calls/" + begun() + path, body).status()).isEqualTo(400);
        assertThat(fake.calls().commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "123456789", "ABCD", "#*"})
    void allKeys(String sequence) {
        assertThat(raw.post("/calls/" + begun() + "/dtmf", "{\"sequence\":\"" + sequence + "\"}")
                        .status())
                .isEqualTo(204);
    }

    private String begun() {
        return raw.post("/sessions/calls", "{\"callee\":\"+4915799912347\",\"caller\":\"p0\"}")
                .json()
                .getString("sessionId");
    }

    private List<JsonObject> live() {
        return raw.get("/calls").json().getJsonArray("data").getValuesAs(JsonObject.class);
    }
}
