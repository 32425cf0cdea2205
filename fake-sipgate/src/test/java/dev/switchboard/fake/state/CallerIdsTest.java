package dev.switchboard.fake.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerIdsTest {

    private final CallerIds callerIds = new Sms().callerIds("s0");

    @Test
    void theBuiltInOneIsTheFirstDefault() {
        assertThat(callerIds.all()).containsExactly(new CallerId(0, "sipgate", true, true));
    }

    @Test
    void saysWhetherThereIsOne() {
        int id = callerIds.add("+4915799912345", false);

        assertThat(callerIds.verify(id)).isTrue();
        assertThat(callerIds.makeDefault(id)).isTrue();
        assertThat(callerIds.defaultNumber()).isEqualTo(new CallerId(id, "+4915799912345", true, true));
        assertThat(callerIds.remove(id)).isTrue();
        assertThat(callerIds.verify(id)).isFalse();
        assertThat(callerIds.makeDefault(id)).isFalse();
        assertThat(callerIds.remove(id)).isFalse();
        assertThat(callerIds.defaultNumber().id()).isZero();
    }

    @Test
    void eachExtensionHasItsOwn() {
        Sms sms = new Sms();
        sms.callerIds("s0").add("+4915799912345", true);

        assertThat(sms.callerIds("s0").all()).hasSize(2);
        assertThat(sms.callerIds("s1").all()).hasSize(1);
    }
}
