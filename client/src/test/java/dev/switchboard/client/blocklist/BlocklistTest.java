package dev.switchboard.client.blocklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.ErrorKind;
import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.SipgateException;
import dev.switchboard.client.testing.Account;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocklistTest {

    @AutoClose
    private final Account account = Account.open();

    private final BlocklistApi blocklist = account.client().blocklist();

    @Test
    void blocks() {
        blocklist.block("+49 211 12345-6");

        assertThat(account.sent())
                .containsExactly("POST /blacklist/incoming {\"phoneNumber\":\"+49211123456\",\"isBlock\":true}");
        assertThat(blocklist.list()).containsExactly(new BlockedNumber("+49211123456", true));
    }

    @Test
    void tellsThatANumberIsBlockedAlready() {
        blocklist.block("+49211123456");

        SipgateException failure = catchThrowableOfType(SipgateException.class, () -> blocklist.block("+49211123456"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFLICT);
        assertThat(failure).hasMessageStartingWith("POST /blacklist/incoming: 409, the number is in the list already");
    }

    @Test
    void unblocks() {
        blocklist.block("+49211123456");

        blocklist.unblock("+49 (211) 123456");

        assertThat(account.sent().get(1)).isEqualTo("DELETE /blacklist/incoming/%2B49211123456");
        assertThat(blocklist.list()).isEmpty();
    }

    @Test
    void unblocksANumberAsAListMayHaveIt() {
        blocklist.block("+49211123456");

        blocklist.unblock("49211123456");

        assertThat(blocklist.list()).isEmpty();
    }

    @Test
    void showsNoNumberInAFailure() {
        SipgateException failure =
                catchThrowableOfType(SipgateException.class, () -> blocklist.unblock("+49211123456"));

        assertThat(failure.kind()).isEqualTo(ErrorKind.NOT_FOUND);
        assertThat(failure.path()).doesNotContain("211123456");
        assertThat(failure).message().doesNotContain("211123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "0211123456", "+49", "049211123456"})
    void refusesWhatIsNoNumber(String number) {
        assertThatThrownBy(() -> blocklist.block(number)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> blocklist.unblock(number))
                .isInstanceOf(InvalidRequestException.class)
                .message()
                .doesNotContain("211123456");
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void showsNoPhoneNumber() {
        assertThat(new BlockedNumber("+49211123456", true)).hasToString("BlockedNumber[isBlock=true]");
    }
}
