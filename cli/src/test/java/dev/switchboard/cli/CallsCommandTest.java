package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.Cli.Ran;
import dev.switchboard.fake.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Also of {@link HangupCommand}. */
class CallsCommandTest {

    private final Cli cli = new Cli();

    @AfterEach
    void close() {
        cli.close();
    }

    private void call(String id, boolean muted, boolean hold, boolean recording, String number) {
        cli.fake().calls().established().add("""
                {"callId": "%s", "muted": %s, "hold": %s, "recording": %s, "participants": [
                  {"participantId": "1", "phoneNumber": "", "muted": false, "hold": false, "owner": true},
                  {"participantId": "2", "phoneNumber": "%s", "muted": false, "hold": false, "owner": false}]}""".formatted(id, muted, hold, recording, number));
    }

    @Test
    void listsLiveCalls() {
        call("7001", false, false, false, "+4915799912347");
        call("7000000002", true, true, true, "+4921112349");

        Ran ran = cli.run("calls");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        "CALL ID     WITH            STATE",
                        "7001        +4915799912347",
                        "7000000002  +4921112349     on hold, muted, recorded");
    }

    @Test
    void saysSoIfThereIsNone() {
        assertThat(cli.run("calls").lines()).containsExactly("no calls");
    }

    @Test
    void endsACall() {
        call("7001", false, false, false, "+4915799912347");

        Ran ran = cli.run("hangup", "7001");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.lines()).containsExactly("ended 7001");
        assertThat(cli.fake().calls().commands("7001", "hangup")).hasSize(1);
        assertThat(cli.run("calls").lines()).containsExactly("no calls");
    }

    @Test
    void saysThatACallIsOver() {
        Ran ran = cli.run("hangup", "7001");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines()).isEmpty();
        assertThat(ran.err())
                .startsWith("switchboard: DELETE /calls/7001: 404, there is no such call that is established");
    }

    @Test
    void refusesAnEmptyId() {
        Ran ran = cli.run("hangup", "");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("switchboard: CALL-ID: empty (expected: some text)");
    }

    @Test
    void passesOnWhatSipgateSaysToANeoAccount() {
        cli.fake()
                .failWhen(
                        "GET",
                        "/calls",
                        Failure.status(403).body("text/plain", "This endpoint requires a sipgate Classic PBX Account"));

        Ran ran = cli.run("calls");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.errors())
                .containsExactly("switchboard: GET /calls: 403, not allowed: the token lacks rtcm:read or rtcm:write,"
                        + " or it is not in this kind of account;"
                        + " sipgate says: This endpoint requires a sipgate Classic PBX Account");
    }
}
