package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallLogTest {

    private static final String NORMAL_WAY = "<Response onAnswer=\"https://pbx.example.com/calls/answer\""
            + " onHangup=\"https://pbx.example.com/calls/hangup\"/>";

    private final List<String> lines = new ArrayList<>();
    private final Phone phone = new Phone(CallLogRouter.create(new CallLog(lines::add), Phone.URL, Phone.ANYBODY));

    @Test
    void writesALineForEachEventAndChangesNothing() {
        assertThat(phone.calls("492111234567")).isEqualTo(NORMAL_WAY);
        assertThat(phone.isAnswered("Ada+Lovelace", "4921193674661")).isEqualTo("<Response/>");
        assertThat(phone.ends("normalClearing")).isEqualTo("<Response/>");
        assertThat(lines)
                .containsExactly(
                        "c1 IN: +492111234*** calls +4921193674***",
                        "c1 answered by Ada Lovelace",
                        "c1 ended: normalClearing");
    }

    @Test
    void writesWhatItDoesNotKnow() {
        phone.calls("anonymous");
        phone.isAnswered("", "");
        phone.ends("chanunavail");
        assertThat(lines)
                .containsExactly(
                        "c1 IN: an unknown number calls +4921193674***",
                        "c1 answered by someone without a name",
                        "c1 ended: chanunavail");
    }

    @Test
    void writesDownOutgoingCallsAndTheSecondLegToTheVoicemail() {
        assertThat(phone.callsOut()).isEqualTo(NORMAL_WAY);
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo(NORMAL_WAY);
        assertThat(lines)
                .containsExactly(
                        "c1 OUT: +4921193674*** calls +492111234***", "c1 IN: +492111234*** calls the voicemail");
    }
}
