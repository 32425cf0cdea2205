package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sipgate.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhoIsCallingTest {

    private static final Map<PhoneNumber, String> NAMES = Map.of(PhoneNumber.of("+492111234567"), "Ada");

    private final List<String> shown = new ArrayList<>();
    private final Phone phone = new Phone(WhoIsCallingRouter.create(
            new WhoIsCalling(number -> Optional.ofNullable(NAMES.get(number)), shown::add), Phone.ANYBODY));

    @Test
    void showsANameOrTheNumberAndLetsItRing() {
        assertThat(phone.calls("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.calls("4915799912345")).isEqualTo("<Response/>");
        assertThat(shown).containsExactly("Ada", "+4915799912345");
    }

    @Test
    void showsCallersWithoutANumber() {
        phone.calls("anonymous");
        phone.calls("");
        phone.calls("1452406e0");
        assertThat(shown).containsExactly("unknown", "unknown", "1452406e0");
    }

    @Test
    void showsNeitherTheSecondLegToTheVoicemailNorOutgoingCalls() {
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
        assertThat(shown).isEmpty();
    }
}
