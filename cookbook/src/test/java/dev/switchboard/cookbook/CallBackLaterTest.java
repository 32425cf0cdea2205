package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.fake.Failure;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.state.InitiatedCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallBackLaterTest {

    private final FakeSipgate fake = FakeSipgate.start();
    private final List<Runnable> promises = new ArrayList<>();
    private Phone phone;

    @BeforeEach
    void line() {
        SipgateClient sipgate = SipgateClient.of(
                Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));
        phone = new Phone(CallBackLaterRouter.create(
                new CallBackLater(sipgate.calls(), promises::add), Phone.URL, Phone.ANYBODY));
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    private void keepPromises() {
        List<Runnable> made = List.copyOf(promises);
        promises.clear();
        made.forEach(Runnable::run);
    }

    private List<String> called() {
        return fake.calls().initiated().stream()
                .map((InitiatedCall call) -> call.caller() + " calls " + call.callee())
                .toList();
    }

    @Test
    void saysSoHangsUpAndCallsBackLater() {
        assertThat(phone.calls("492111234567"))
                .isEqualTo("<Response><Gather onData=\"https://pbx.example.com/calls/CallBackLater\" timeout=\"0\">"
                        + "<Play><Url>https://example.com/sounds/we-call-back.wav</Url></Play></Gather></Response>");
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
        assertThat(called()).isEmpty();

        keepPromises();
        assertThat(called()).containsExactly("p0 calls +492111234567");
    }

    @Test
    void callsBackOnceHoweverOftenSomebodyCallsUntilThen() {
        phone.calls("492111234567");
        phone.calls("492111234567");
        phone.calls("492111234568");
        keepPromises();
        assertThat(called()).containsExactly("p0 calls +492111234567", "p0 calls +492111234568");

        phone.calls("492111234567");
        keepPromises();
        assertThat(called()).hasSize(3);
    }

    @Test
    void aFailureConcernsNobodyElse() throws Exception {
        fake.fail(Failure.status(402));
        phone.calls("492111234567");
        phone.calls("492111234568");
        try (Warnings warnings = Warnings.of(CallBackLater.class)) {
            keepPromises();
            assertThat(warnings.next()).startsWith("not called back: ").doesNotContain("492111234567");
            assertThat(warnings.areNone()).isTrue();
        }
        assertThat(called()).containsExactly("p0 calls +492111234568");
    }

    @Test
    void letsCallersWithoutANumberThrough() {
        assertThat(phone.calls("anonymous")).isEqualTo("<Response/>");
        assertThat(phone.calls("1452406e0")).isEqualTo("<Response/>");
        assertThat(promises).isEmpty();
    }

    @Test
    void leavesItsOwnCallsAlone() {
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
        assertThat(promises).isEmpty();
    }
}
