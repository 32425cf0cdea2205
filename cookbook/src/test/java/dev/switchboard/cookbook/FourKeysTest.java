package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourKeysTest {

    private static final String QUESTION =
            "<Response><Gather onData=\"https://pbx.example.com/calls/Choice\" timeout=\"5000\">"
                    + "<Play><Url>https://example.com/sounds/choose.wav</Url></Play></Gather></Response>";

    private final Phone phone = new Phone(FourKeysRouter.create(new FourKeys(), Phone.URL, Phone.ANYBODY));

    @ParameterizedTest
    @CsvSource({
        "1, <Response><Dial><Voicemail/></Dial></Response>",
        "2, <Response><Dial callerId=\"4921193674660\"><Number>4915799912345</Number></Dial></Response>",
        "3, <Response><Hangup/></Response>",
        "4, <Response/>",
        "'', <Response/>"
    })
    void asksForAKeyAndDoesWhatItMeans(String key, String answer) {
        assertThat(phone.calls("492111234567")).isEqualTo(QUESTION);
        assertThat(phone.presses(key)).isEqualTo(answer);
    }

    @Test
    void asksAgainAsOftenAsWanted() {
        phone.calls("anonymous");
        assertThat(phone.presses("0")).isEqualTo(QUESTION);
        assertThat(phone.presses("0")).isEqualTo(QUESTION);
        assertThat(phone.presses("3")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void leavesTheVoicemailAndOutgoingCallsAlone() {
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }
}
