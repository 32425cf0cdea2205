package dev.switchboard.client.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesTest {

    @AutoClose
    private final Account account = Account.open();

    private final DevicesApi devices = account.client().devices();

    @Test
    void listsAll() {
        List<Device> all = devices.list("w0");

        assertThat(all.get(0))
                .isEqualTo(new Device(
                        "e0",
                        Optional.of("Desk"),
                        Optional.of(DeviceType.REGISTER),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of("+4915799912345"),
                        Optional.of("w0"),
                        List.of(new Device.Named("p0", Optional.of("Ada"))),
                        List.of(new Device.Named("g0", Optional.of("Sales"))),
                        Optional.empty()));
        assertThat(all.get(1).type()).contains(DeviceType.MOBILE);
        assertThat(all.get(2).number()).contains("+4921112347");
        assertThat(account.sent()).containsExactly("GET /w0/devices");
    }

    @Test
    void showsNoPasswordAndNoPhoneNumber() {
        assertThat(devices.list("w0"))
                .hasSize(3)
                .allSatisfy(device -> assertThat(device.toString())
                        .doesNotContain("secret", "puk", "sip.example", "8949020", "+49", "192.0.2"));
    }

    @Test
    void showsNoPasswordOfAnAnswerThatIsNotUnderstood() {
        account.fake()
                .devices()
                .of("w0")
                .add("{\"id\":\"e1\",\"credentials\":{\"password\":\"secret\"},\"dnd\":\"secret\"}");

        SipgateException failure = catchThrowableOfType(SipgateException.class, () -> devices.list("w0"));

        assertThat(failure).hasNoCause().message().doesNotContain("secret");
    }

    @Test
    void silencesADevice() {
        devices.setDoNotDisturb("e0", true);
        assertThat(account.sent()).containsExactly("PUT /devices/e0 {\"dnd\":true}");
        assertThat(devices.list("w0").get(0).dnd()).contains(true);

        devices.setDoNotDisturb("e0", false);
        assertThat(devices.list("w0").get(0).dnd()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p0", "e", "e01", "E0", "e0/alias", "../e0", "+4915799912345"})
    void refusesWhatIsNoDevice(String id) {
        assertThatThrownBy(() -> devices.setDoNotDisturb(id, true))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("deviceId: ")
                .message()
                .doesNotContain("99912345");
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void tellsThatThereIsNoSuchDevice() {
        assertThatThrownBy(() -> devices.setDoNotDisturb("y9", true)).hasMessageStartingWith("PUT /devices/y9: 404, ");
        account.fake().fail(Failure.status(403));
        assertThatThrownBy(() -> devices.list("w0")).hasMessageStartingWith("GET /w0/devices: 403, ");
    }
}
