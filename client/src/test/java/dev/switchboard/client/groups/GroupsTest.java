package dev.switchboard.client.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.numbers.NumberType;
import dev.switchboard.client.testing.Account;
import dev.switchboard.client.users.User;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @AutoClose
    private final Account account = Account.open();

    private final GroupsApi groups = account.client().groups();

    @Test
    void listsAll() {
        assertThat(groups.list()).containsExactly(new Group("g0", Optional.of("Sales")));
        assertThat(account.sent()).containsExactly("GET /groups");
    }

    @Test
    void tellsWhoIsInOne() {
        assertThat(groups.users("g0")).singleElement().satisfies(user -> {
            assertThat(user.id()).isEqualTo("w0");
            assertThat(user.firstname()).contains("Ada");
            assertThat(user.admin()).isEmpty();
            assertThat(user.directDialIds()).isEmpty();
        });
        assertThat(groups.users("g0")).extracting(User::lastname).containsExactly(Optional.of("Lovelace"));
        assertThat(account.sent()).containsOnly("GET /groups/g0/users");
    }

    @Test
    void givesItsNumbers() {
        assertThat(groups.numbers("g0")).singleElement().satisfies(number -> {
            assertThat(number.number()).contains("+4921112345");
            assertThat(number.type()).contains(NumberType.LANDLINE);
        });
        assertThat(account.sent()).containsExactly("GET /groups/g0/numbers");
    }

    @Test
    void givesNumbersAsSipgateDocumentsThem() {
        account.fake().groups().add("""
                {"id": "g1", "numbers": [{"number": "+4921112345", "type": ["work"]}]}""");

        assertThat(groups.numbers("g1")).singleElement().satisfies(number -> {
            assertThat(number.number()).contains("+4921112345");
            assertThat(number.id()).isEmpty();
            assertThat(number.type()).isEmpty();
        });
    }

    @Test
    void refusesIdsThatLeadElsewhere() {
        assertThatThrownBy(() -> groups.users("")).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> groups.numbers("..")).isInstanceOf(InvalidRequestException.class);
        assertThat(account.sent()).isEmpty();
    }
}
