package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedCallChatTest {

    private final List<String> posted = new ArrayList<>();
    private final Phone phone =
            new Phone(MissedCallChatRouter.create(new MissedCallChat(posted::add), Phone.URL, Phone.ANYBODY));

    @BeforeEach
    void callsGoTheirNormalWay() {
        assertThat(phone.calls("492111234567"))
                .isEqualTo("<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "noAnswer"})
    void tellsOfACallThatNobodyAnswered(String cause) {
        assertThat(phone.ends(cause)).isEqualTo("<Response/>");
        assertThat(posted).containsExactly("Missed call from +492111234567 to +4921193674660");
    }

    @Test
    void tellsOfOneByACallerWhoHidesTheNumber() {
        phone.calls("anonymous");
        phone.ends("cancel");
        assertThat(posted).containsExactly("Missed call from an unknown number to +4921193674660");
    }

    @Test
    void tellsOfACallerWhoHangsUpAtTheVoicemail() {
        phone.ends("forwarded");
        assertThat(posted).isEmpty();
        phone.isForwardedToVoicemail("492111234567");
        phone.ends("cancel");
        assertThat(posted).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normalClearing", "busy", "chanunavail"})
    void tellsOfNoOtherCalls(String cause) {
        phone.ends(cause);
        phone.callsOut();
        phone.ends("cancel");
        assertThat(posted).isEmpty();
    }
}
