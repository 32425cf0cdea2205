package dev.switchboard.client.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.SipgateException;
import dev.switchboard.fake.Failure;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @AutoClose
    private final dev.switchboard.client.testing.Account opened = dev.switchboard.client.testing.Account.open();

    private final AccountApi account = opened.client().account();

    @Test
    void tellsWhatItIs() {
        assertThat(account.get())
                .isEqualTo(new Account(
                        Optional.of("Example Ltd."),
                        Optional.of("TEAM"),
                        Optional.of(""),
                        Optional.of(true),
                        Optional.of("UNLIMITED")));
        assertThat(opened.sent()).containsExactly("GET /account");
    }

    @Test
    void mayTellNothing() {
        opened.fake().account().set("{\"company\":null,\"historyLifeTime\":30}");

        assertThat(account.get())
                .isEqualTo(new Account(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("30")));
    }

    @ParameterizedTest
    @CsvSource({"35000, 3.5000", "-1, -0.0001", "0, 0.0000", "9223372036854775807, 922337203685477.5807"})
    void tellsTheBalanceInTenThousandths(long amount, String money) {
        opened.fake().balance().set("{\"amount\":" + amount + ",\"currency\":\"EUR\"}");

        Balance balance = account.balance();

        assertThat(balance).isEqualTo(new Balance(amount, "EUR"));
        assertThat(balance.money()).hasToString(money);
        assertThat(opened.sent()).containsExactly("GET /balance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"amount\":1}",
                "{\"amount\":1.5,\"currency\":\"EUR\"}",
                "{\"amount\":99999999999999999999,\"currency\":\"EUR\"}",
                "{\"currency\":\"EUR\",\"amount\":\"much\"}"
            })
    void takesNoBalanceThatIsNone(String json) {
        opened.fake().fail(Failure.status(200).body("application/json", json));

        assertThatThrownBy(account::balance).isInstanceOf(SipgateException.class);
    }
}
