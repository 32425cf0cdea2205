package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The recipes whose answer to a new call is all there is. */
class OneAnswerTest {

    @Test
    void playGreetingPlaysAFile() {
        Phone phone = new Phone(PlayGreetingRouter.create(new PlayGreeting(), Phone.ANYBODY));
        assertThat(phone.calls("492111234567"))
                .isEqualTo("<Response><Play><Url>https://example.com/sounds/greeting.wav</Url></Play></Response>");
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }

    @Test
    void playAndHangUpHangsUpWhetherAKeyIsPressedOrNot() {
        Phone phone = new Phone(PlayAndHangUpRouter.create(new PlayAndHangUp(), Phone.URL, Phone.ANYBODY));
        String closed = "<Response><Gather onData=\"https://pbx.example.com/calls/PlayAndHangUp\" timeout=\"0\">"
                + "<Play><Url>https://example.com/sounds/closed.wav</Url></Play></Gather></Response>";
        assertThat(phone.calls("492111234567")).isEqualTo(closed);
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
        assertThat(phone.calls("anonymous")).isEqualTo(closed);
        assertThat(phone.presses("5")).isEqualTo("<Response><Hangup/></Response>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }

    @Test
    void redirectConnectsWithAnotherPhone() {
        Phone phone = new Phone(RedirectRouter.create(new Redirect(), Phone.ANYBODY));
        assertThat(phone.calls("492111234567"))
                .isEqualTo("<Response><Dial anonymous=\"true\"><Number>4915799912345</Number></Dial></Response>");
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }

    @Test
    void rejectHiddenIsBusyForThoseAlone() {
        Phone phone = new Phone(RejectHiddenRouter.create(new RejectHidden(), Phone.ANYBODY));
        assertThat(phone.calls("anonymous")).isEqualTo("<Response><Reject reason=\"busy\"/></Response>");
        assertThat(phone.calls("")).isEqualTo("<Response><Reject reason=\"busy\"/></Response>");
        assertThat(phone.calls("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.calls("1452406e0")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }

    @Test
    void toVoicemailSendsAllThere() {
        Phone phone = new Phone(ToVoicemailRouter.create(new ToVoicemail(), Phone.ANYBODY));
        assertThat(phone.calls("492111234567")).isEqualTo("<Response><Dial><Voicemail/></Dial></Response>");
        assertThat(phone.calls("anonymous")).isEqualTo("<Response><Dial><Voicemail/></Dial></Response>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }
}
