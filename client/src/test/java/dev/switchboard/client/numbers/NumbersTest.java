package dev.switchboard.client.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.Page;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @AutoClose
    private final Account account = Account.open();

    private final NumbersApi numbers = account.client().numbers();

    @Test
    void listsAll() {
        List<PhoneNumberEntry> all = numbers.list();

        assertThat(all).hasSize(3);
        assertThat(all.get(1))
                .isEqualTo(new PhoneNumberEntry(
                        Optional.of("1002"),
                        Optional.of("+4915799912345"),
                        Optional.of("01579-9912345"),
                        Optional.of(NumberType.MOBILE),
                        Optional.of("p0"),
                        Optional.of("Ada"),
                        Optional.of(""),
                        Optional.of(new PhoneNumberEntry.MnpState(
                                Optional.of(true), Optional.of(Instant.parse("2026-12-31T23:59:59Z")))),
                        Optional.empty()));
        assertThat(all.get(2).endpointId()).contains("");
        assertThat(account.sent()).containsExactly("GET /numbers?offset=0&limit=100");
    }

    @Test
    void listsManyPageByPage() {
        account.fake().numbers().clear();
        for (int i = 0; i < 250; i++) {
            account.fake().numbers().add("{\"id\":\"" + i + "\",\"portId\":" + i + "}");
        }

        assertThat(numbers.list())
                .hasSize(250)
                .extracting(PhoneNumberEntry::portId)
                .doesNotHaveDuplicates();
        assertThat(account.sent()).hasSize(3);
        assertThat(numbers.stream().limit(101)).hasSize(101);
        assertThat(account.sent()).hasSize(5);
    }

    @Test
    void takesAListWithoutATotalCount() {
        String all = "{\"items\":[{\"id\":1},null]}";
        account.fake().failWhen("GET", "/numbers", Failure.status(200).body("application/json", all));

        assertThat(numbers.list()).extracting(PhoneNumberEntry::id).containsExactly(Optional.of("1"));
        assertThat(account.sent())
                .containsExactly("GET /numbers?offset=0&limit=100", "GET /numbers?offset=1&limit=100");
    }

    @Test
    void endsIfTheServerKnowsNoPages() {
        String all = "{\"items\":[" + "{\"number\":\"+4921112345\"},".repeat(149) + "{}]}";
        account.fake().failWhen("GET", "/numbers", Failure.status(200).body("application/json", all));

        assertThat(numbers.list()).hasSize(150);
        assertThat(account.sent()).hasSize(1);
    }

    @Test
    void givesAPage() {
        Page<PhoneNumberEntry> page = numbers.page(1, 1);

        assertThat(page.items()).extracting(PhoneNumberEntry::id).containsExactly(Optional.of("1002"));
        assertThat(page.next()).hasValue(2);
        assertThat(page.totalCount()).hasValue(3);
        assertThat(numbers.page(2, 1).next()).isEmpty();
        assertThat(numbers.page(Integer.MAX_VALUE, 1).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "2147483648, 1", "0, 0", "0, -1"})
    void refusesPagesThatCannotBe(long offset, int limit) {
        assertThatThrownBy(() -> numbers.page(offset, limit)).isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void showsNoPhoneNumber() {
        assertThat(numbers.list().get(1)).hasToString("PhoneNumberEntry[id=1002, type=MOBILE, endpointId=p0]");
    }
}
