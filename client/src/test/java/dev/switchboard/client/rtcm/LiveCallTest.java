package dev.switchboard.client.rtcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Sent;
import dev.switchboard.fake.FakeSipgate;
import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveCallTest {

    private final FakeSipgate fake = FakeSipgate.start();
    private final RtcmApi rtcm = SipgateClient.of(
                    Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()))
            .rtcm();

    @BeforeEach
    void call() {
        fake.calls().established().add("""
                {"callId": "7/1", "muted": false, "recording": false, "hold": false, "participants": [
                  {"participantId": "1", "phoneNumber": "", "muted": false, "hold": false, "owner": true},
                  {"participantId": "2", "phoneNumber": "+4915799912347", "muted": true, "hold": false, "owner": false}]}""");
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command(call -> call.mute(true), "PUT /calls/7%2F1/muted {'value':true}"),
                command(call -> call.mute(false), "PUT /calls/7%2F1/muted {'value':false}"),
                command(call -> call.hold(true), "PUT /calls/7%2F1/hold {'value':true}"),
                command(call -> call.hold(false), "PUT /calls/7%2F1/hold {'value':false}"),
                command(
                        call -> call.startRecording(true),
                        "PUT /calls/7%2F1/recording {'announcement':true,'value':true}"),
                command(
                        call -> call.stopRecording(false),
                        "PUT /calls/7%2F1/recording {'announcement':false,'value':false}"),
                command(
                        call -> call.announce(URI.create("https://example.com/hello.wav")),
                        "POST /calls/7%2F1/announcements {'url':'https://example.com/hello.wav'}"),
                command(
                        call -> call.transfer(Transfer.blind("+49 211 12345")),
                        "POST /calls/7%2F1/transfer {'attended':false,'phoneNumber':'+4921112345'}"),
                command(
                        call -> call.transfer(Transfer.attended("+4921112345").callerId("+49 1579 9912345")),
                        "POST /calls/7%2F1/transfer"
                                + " {'attended':true,'phoneNumber':'+4921112345','callerId':'+4915799912345'}"),
                command(call -> call.sendDtmf("12ab*#"), "POST /calls/7%2F1/dtmf {'sequence':'12AB*#'}"),
                command(LiveCall::hangUp, "DELETE /calls/7%2F1"));
    }

    private static Arguments command(Consumer<LiveCall> command, String request) {
        return Arguments.of(command, request.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void sendsCommands(Consumer<LiveCall> command, String request) {
        command.accept(rtcm.call("7/1"));

        assertThat(Sent.to(fake)).containsExactly(request);
        assertThat(fake.calls().commands()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsThatTheCallIsOver(Consumer<LiveCall> command, String request) {
        SipgateException failure = catchThrowableOfType(SipgateException.class, () -> command.accept(rtcm.call("8")));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure).hasMessageContaining("there is no such call that is established");
    }

    @Test
    void listsCalls() {
        assertThat(rtcm.list()).singleElement().satisfies(call -> {
            assertThat(call.callId()).isEqualTo("7/1");
            assertThat(call.participants()).hasSize(2);
            assertThat(call.participants().get(1).muted()).isTrue();
            assertThat(call.participants().get(1).phoneNumber()).contains("+4915799912347");
            assertThat(call.toString()).doesNotContain("9912347");
        });
        assertThat(Sent.to(fake)).containsExactly("GET /calls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", " *", "E", "1,2", "１"})
    void refusesOtherKeys(String keys) {
        assertThatThrownBy(() -> rtcm.call("7/1").sendDtmf(keys))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("keys: others (expected: 0 to 9, A to D, * and #, one at least)");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "."})
    void refusesCallsWithoutAnId(String callId) {
        assertThatThrownBy(() -> rtcm.call(callId).hangUp()).isInstanceOf(InvalidRequestException.class);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void refusesOtherTargetsAndUrls() {
        LiveCall call = rtcm.call("7/1");
        assertThatThrownBy(() -> call.transfer(Transfer.blind("0211"))).hasMessageStartingWith("phoneNumber: ");
        assertThatThrownBy(() -> call.transfer(Transfer.blind("+4921112345").callerId("x")))
                .hasMessageStartingWith("callerId: ");
        assertThatThrownBy(() -> call.announce(URI.create("file:///hello.wav"))).hasMessageStartingWith("url: ");
        assertThat(fake.requests()).isEmpty();
    }
}
