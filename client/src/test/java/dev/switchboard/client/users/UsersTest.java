package dev.switchboard.client.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.client.InvalidRequestException;
import dev.switchboard.client.numbers.PhoneNumberEntry;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.Failure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class UsersTest {

    @AutoClose
    private final Account account = Account.open();

    private final UsersApi users = account.client().users();

    @Test
    void tellsWhoAsks() {
        assertThat(users.authenticated())
                .isEqualTo(new UserInfo("w0", Optional.of("sipgate.de"), Optional.of("1000000"), Optional.of("de_DE")));
        assertThat(account.sent()).containsExactly("GET /authorization/userinfo");
    }

    @Test
    void listsAll() {
        List<User> all = users.list();

        assertThat(all).extracting(User::id).containsExactly("w0", "w1");
        assertThat(all.get(0))
                .isEqualTo(new User(
                        "w0",
                        Optional.of("Ada"),
                        Optional.of("Lovelace"),
                        Optional.of("ada@example.com"),
                        Optional.of("e0"),
                        Optional.of(false),
                        Optional.of("1"),
                        List.of(),
                        Optional.of("Europe/Berlin"),
                        Optional.of(true)));
        assertThat(account.sent()).containsExactly("GET /users");
    }

    @Test
    void givesOne() {
        account.fake().users().add("""
                {"id": "w 2/x", "busyOnBusy": "true", "admin": "false", "directDialIds": ["1", 2]}""");

        User user = users.get("w 2/x");

        assertThat(account.sent()).containsExactly("GET /users/w%202%2Fx");
        assertThat(user.busyOnBusy()).contains(true);
        assertThat(user.admin()).contains(false);
        assertThat(user.directDialIds()).containsExactly("1", "2");
        assertThat(user.firstname()).isEmpty();
    }

    @Test
    void givesLists() {
        account.fake().fail(Failure.status(200).body("application/json", "{\"items\":[null]}"));

        List<User> none = users.list();

        assertThat(none).isEmpty();
        assertThatThrownBy(() -> none.add(users.get("w0"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void givesTheNumbersOfOne() {
        assertThat(users.numbers("w0"))
                .extracting(PhoneNumberEntry::number)
                .containsExactly(Optional.of("+4915799912345"));
        assertThat(account.sent()).containsExactly("GET /w0/numbers");
    }

    @Test
    void refusesIdsThatLeadElsewhere() {
        for (String id : List.of("", ".", "..")) {
            assertThatThrownBy(() -> users.get(id)).isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> users.numbers(id)).isInstanceOf(InvalidRequestException.class);
        }
        assertThat(account.sent()).isEmpty();
    }

    @Test
    void tellsThatThereIsNoSuchUser() {
        assertThatThrownBy(() -> users.get("w9")).hasMessageStartingWith("GET /users/w9: 404, there is no such thing");
    }
}
