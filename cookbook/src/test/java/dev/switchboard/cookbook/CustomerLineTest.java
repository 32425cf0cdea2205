package dev.switchboard.cookbook;

import static dev.switchboard.cookbook.Phone.withoutMac;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerLineTest {

    private final Phone phone = new Phone(CustomerLineRouter.create(
            new CustomerLine(number -> number.equals("012345")), Phone.URL, Phone.KEY, Phone.ANYBODY));

    private static String welcome(int attempt) {
        return "<Response><Gather onData=\"https://pbx.example.com/calls/Welcome?_attempt=" + attempt
                + "&amp;_mac=…\" timeout=\"5000\">"
                + "<Play><Url>https://example.com/sounds/welcome.wav</Url></Play></Gather></Response>";
    }

    private static String customerNumber(String topic, int attempt) {
        return "<Response><Gather onData=\"https://pbx.example.com/calls/CustomerNumber?_attempt=" + attempt
                + "&amp;_topic=" + topic + "&amp;_mac=…\" maxDigits=\"6\" timeout=\"5000\">"
                + "<Play><Url>https://example.com/sounds/customer-number.wav</Url></Play></Gather></Response>";
    }

    @Test
    void tellsACustomersCreditAndHangsUp() {
        assertThat(withoutMac(phone.calls("492111234567"))).isEqualTo(welcome(1));
        assertThat(withoutMac(phone.presses("1"))).isEqualTo(customerNumber("CREDIT", 1));
        assertThat(withoutMac(phone.presses("012345")))
                .isEqualTo("<Response><Gather onData=\"https://pbx.example.com/calls/Goodbye?_mac=…\" timeout=\"0\">"
                        + "<Play><Url>https://example.com/sounds/credit.wav</Url></Play></Gather></Response>");
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void connectsACustomerWithTheService() {
        phone.calls("anonymous");
        assertThat(withoutMac(phone.presses("2"))).isEqualTo(customerNumber("SERVICE", 1));
        assertThat(phone.presses("012345"))
                .isEqualTo("<Response><Dial><Number>4921193674660</Number></Dial></Response>");
    }

    @Test
    void hangsUpAfterThreeWrongKeys() {
        phone.calls("492111234567");
        assertThat(withoutMac(phone.presses("9"))).isEqualTo(welcome(2));
        assertThat(withoutMac(phone.presses("*"))).isEqualTo(welcome(3));
        assertThat(phone.presses("0")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void hangsUpIfNothingIsPressedThreeTimes() {
        phone.calls("492111234567");
        phone.presses("");
        assertThat(withoutMac(phone.presses(""))).isEqualTo(welcome(3));
        assertThat(phone.presses("")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void asksThreeTimesForTheNumberWhateverWasWrongBefore() {
        phone.calls("492111234567");
        phone.presses("7");
        phone.presses("2");
        assertThat(withoutMac(phone.presses("12345"))).isEqualTo(customerNumber("SERVICE", 2));
        assertThat(withoutMac(phone.presses(""))).isEqualTo(customerNumber("SERVICE", 3));
        assertThat(phone.presses("543210")).isEqualTo("<Response><Hangup/></Response>");
    }

    @Test
    void leavesTheVoicemailAndOutgoingCallsAlone() {
        assertThat(phone.isForwardedToVoicemail("492111234567")).isEqualTo("<Response/>");
        assertThat(phone.callsOut()).isEqualTo("<Response/>");
    }
}
