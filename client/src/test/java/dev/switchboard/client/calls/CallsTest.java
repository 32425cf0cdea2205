package dev.switchboard.client.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.rtcm.LiveCall;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallsTest {

    private static final String TO = "+4915799912349";
    private static final String NUMBER = "+4921112345";

    private final FakeSipgate fake = FakeSipgate.start();
    private final SipgateClient client = SipgateClient.of(
            Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));

    @AfterEach
    void stop() {
        fake.close();
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of(NewCall.of("e0", TO), "{'callee':'" + TO + "','caller':'e0'}"),
                Arguments.of(
                        NewCall.of("p0", "+49 1579 9912349").callerId("+49 211 12345"),
                        "{'callee':'" + TO + "','caller':'p0','callerId':'" + NUMBER + "'}"),
                Arguments.of(
                        NewCall.of("x0", TO).callerId(NUMBER).deviceId("e0"),
                        "{'callee':'" + TO + "','caller':'x0','callerId':'" + NUMBER + "','deviceId':'e0'}"),
                Arguments.of(
                        NewCall.of("y0", TO).deviceId("e0"), "{'callee':'" + TO + "','caller':'y0','deviceId':'e0'}"),
                Arguments.of(
                        NewCall.of("+49 211-123 45", TO).deviceId("e0"),
                        "{'callee':'" + TO + "','caller':'" + NUMBER + "','deviceId':'e0'}"),
                Arguments.of(
                        NewCall.of(NUMBER, TO).callerId(NUMBER).deviceId("p0"),
                        "{'callee':'" + TO + "','caller':'" + NUMBER + "','callerId':'" + NUMBER
                                + "','deviceId':'p0'}"),
                Arguments.of(NewCall.of("e0", TO).callerId("").deviceId(""), "{'callee':'" + TO + "','caller':'e0'}"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void setsCallsUp(NewCall call, String body) {
        client.calls().initiate(call);

        assertThat(Sent.to(fake)).containsExactly("POST /sessions/calls " + body.replace('\'', '"'));
    }

    @Test
    void callsAQuickDial() {
        fake.fail(Failure.status(400)); // the fake takes none

        assertThatThrownBy(() -> client.calls().initiate(NewCall.toQuickDial("e0", "23")))
                .isInstanceOf(SipgateException.class);
        assertThat(Sent.to(fake)).containsExactly("POST /sessions/calls {\"callee\":\"23\",\"caller\":\"e0\"}");
    }

    @Test
    void givesACallThatCanBeActedOn() {
        LiveCall call = client.calls().initiate(NewCall.of("e0", TO));
        fake.calls().answer(call.callId());
        call.hangUp();

        assertThat(fake.calls().commands(call.callId(), "hangup")).hasSize(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(NewCall.of("e0", "0211123"), "to: "),
                Arguments.of(NewCall.of("e0", ""), "to: "),
                Arguments.of(NewCall.toQuickDial("e0", "+49"), "to: not a quick dial"),
                Arguments.of(NewCall.of("g0", TO), "from: neither"),
                Arguments.of(NewCall.of("", TO), "from: neither"),
                Arguments.of(NewCall.of("w0", TO), "from: neither"),
                Arguments.of(NewCall.of("e01", TO), "from: neither"),
                Arguments.of(NewCall.of(NUMBER, TO), "deviceId: none"),
                Arguments.of(NewCall.of(NUMBER, TO).callerId(NUMBER), "deviceId: none"),
                Arguments.of(NewCall.of("e0", TO).deviceId("g5"), "deviceId: \"g5\""),
                Arguments.of(NewCall.of(NUMBER, TO).deviceId("g5"), "deviceId: \"g5\""),
                Arguments.of(NewCall.of("e0", TO).callerId("0211"), "callerId: "),
                Arguments.of(NewCall.of("e0", TO).callerId("e0"), "callerId: "));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCannotBeRight(NewCall call, String message) {
        assertThatThrownBy(() -> client.calls().initiate(call))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("(expected: ");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 'POST /sessions/calls: 400, sipgate does not take the caller, the callee or the device'",
        "402, 'POST /sessions/calls: 402, the account''s balance is too low for a call'",
        "403, 'POST /sessions/calls: 403, the extension does not exist or is not the user''s, or the token lacks"
                + " sessions:calls:write'"
    })
    void tellsWhyThereIsNoCall(int status, String message) {
        fake.fail(Failure.status(status).body("text/plain", ""));

        assertThatThrownBy(() -> client.calls().initiate(NewCall.of("e0", TO))).hasMessage(message);
    }
}
