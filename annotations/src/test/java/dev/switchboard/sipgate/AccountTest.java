package dev.switchboard.sipgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Account ACCOUNT = Account.of("1234567", "4915791234567", "+4921193674660");

    private static boolean isOwn(Account account, String decodedForm) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String piece : decodedForm.split("&", -1)) {
            String[] pair = piece.split("=", 2);
            parameters.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
        }
        return account.test(name -> parameters.getOrDefault(name, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=492111234567&to=4915791234567",
                "from=492111234567&to=4915791234567&direction=in",
                "from=492111234567&to=4915791234567&direction=in&event=newCall&callId=123456&user[]=Alice&user[]=Bob",
                "event=newCall&from=492111234567&to=4915791234567&direction=in&callId=123456&user[]=Alice&user[]=Bob"
                        + "&userId[]=w0&userId[]=w1&fullUserId[]=1234567w0&fullUserId[]=1234567w1",
                "event=answer&callId=123456&user=John+Doe&userId=w0&fullUserId=1234567w0&from=492111234567"
                        + "&to=4915791234567&direction=in&answeringNumber=21199999999",
                "event=hangup&cause=normalClearing&callId=123456&from=492111234567&to=4915791234567&direction=in"
                        + "&answeringNumber=4921199999999",
                "event=dtmf&dtmf=1&callId=123456"
            })
    void theDocumentedRequestsAreOwn(String form) {
        assertThat(isOwn(ACCOUNT, form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"event=answer&callId=123456&user=John+Doe", "event=hangup&cause=normalClearing&callId=123456"})
    void thoseThatNameNothingOfAnAccountAreNot(String form) {
        assertThat(isOwn(ACCOUNT, form)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to=4921193674660",
                "to=+4921193674660",
                "to=1234567e0",
                "to=1234567w12",
                "direction=out&from=4921193674660&to=492111234567",
                "direction=out&from=1234567e0&to=492111234567",
                "direction=out&from=1234567w0",
                "fullUserId[]=1234567w0",
                "fullUserId[]=7654321w0&fullUserId[]=1234567w0",
                "fullUserId[]=&fullUserId[]=1234567w0",
                "fullUserId=1234567w0&to=492111234567",
                "fullUserId=7654321w0&fullUserId[]=1234567w0",
                "fullUserId[]=&to=4921193674660",
                "fullUserId=&fullUserId[]=&direction=out&from=4921193674660",
                "direction=both&fullUserId=1234567w0",
                "event=other&to=4921193674660",
                "event=&to=4921193674660"
            })
    void othersAreOwnByAUserOrANumberOrAnExtension(String form) {
        assertThat(isOwn(ACCOUNT, form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callId=1",
                "to=492111234567",
                "to=",
                "to=+",
                "to=anonymous",
                "to=++4921193674660",
                "to=49211936746601",
                "to=492119367466",
                "to=04921193674660",
                "to=4921193674660 ",
                "to=1234567",
                "to=12345670",
                "to=12345678e0",
                "to=123456e0",
                "to=01234567e0",
                "to=x1234567e0",
                "to=1234567-e0",
                "to=492111234567&to=4921193674660",
                "direction=both&to=4921193674660&from=4921193674660",
                "direction=IN&to=4921193674660",
                "fullUserId[]=123456789",
                "fullUserId[]=12345678w0",
                "fullUserId[]=",
                "fullUserId=1234567",
                "userId[]=1234567w0",
                "user[]=1234567w0",
                "fullUserId[][0]=1234567w0",
                "event=DTMF",
                "event=newCall&event=dtmf"
            })
    void nothingElseIs(String form) {
        assertThat(isOwn(ACCOUNT, form)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=4921193674660&to=492111234567&direction=in",
                "from=4921193674660&to=492111234567",
                "from=1234567e0&to=492111234567&direction=in",
                "from=492111234567&to=4921193674660&direction=out",
                "from=492111234567&to=492111234568&direction=in&diversion=4921193674660",
                "from=492111234567&to=492111234568&direction=out&diversion=4921193674660",
                "event=answer&from=492111234567&to=492111234568&direction=in&answeringNumber=4921193674660",
                "event=hangup&callId=4921193674660&xcid=1234567w0&origCallId=1234567w0&to=492111234568",
                "user[]=1234567w0&fullUserId[]=7654321w0&to=492111234568",
                "fullUserId[]=7654321w0&to=4921193674660",
                "fullUserId[]=&fullUserId[]=7654321w0&to=4921193674660&direction=in",
                "event=answer&fullUserId=7654321w0&to=4921193674660&direction=in",
                "fullUserId[]=7654321w0&direction=out&from=4921193674660",
                "fullUserId=7654321w0&direction=out&from=1234567w0"
            })
    void whatAStrangerCanMakeSignedProvesNothing(String form) {
        assertThat(isOwn(ACCOUNT, form)).isFalse();
    }

    @Test
    void anAccountMayHaveNoNumbers() {
        Account account = Account.of("1234567");

        assertThat(isOwn(account, "fullUserId[]=1234567w0")).isTrue();
        assertThat(isOwn(account, "to=4921193674660")).isFalse();
        assertThat(isOwn(account, "to=")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234567w0", "+1234567", "1234567 ", "１２３４５６７"})
    void anIdIsOfDigits(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of(id, "4921193674660"))
                .withMessage("account: an id that is not of digits alone (expected: such as 1234567)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "0211936746600", "1234567e0"})
    void aNumberIsInE164Form(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.of("1234567", number))
                .withMessageStartingWith("phone number: ")
                .withMessageEndingWith("(expected: E.164, country code first, such as +4921193674660)");
    }

    @Test
    void aNumberTwiceIsTheSame() {
        assertThat(isOwn(Account.of("1234567", "4921193674660", "+4921193674660"), "to=4921193674660"))
                .isTrue();
    }

    @Test
    void itIsNotShown() {
        assertThat(ACCOUNT).hasToString("Account");
    }
}
