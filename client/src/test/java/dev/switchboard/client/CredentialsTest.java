package dev.switchboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.client.testing.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static final String TOKEN = "b03b4d88-640d-49ba-be33-dc8adb97e5e0";

    @AutoClose
    private final Account account = Account.open();

    private String sent(Credentials credentials) {
        SipgateClient.of(credentials, account.options()).users().authenticated();
        List<String> headers = account.fake().lastRequest().headers("Authorization");
        assertThat(headers).hasSize(1);
        return headers.get(0);
    }

    @Test
    void sendsAPersonalAccessTokenAsBasic() {
        assertThat(sent(Credentials.personalAccessToken("token-6HEF5K", TOKEN)))
                .isEqualTo("Basic dG9rZW4tNkhFRjVLOmIwM2I0ZDg4LTY0MGQtNDliYS1iZTMzLWRjOGFkYjk3ZTVlMA==");
    }

    @Test
    void takesOtherShapesThanTodays() {
        assertThat(sent(Credentials.personalAccessToken("t", "a:b"))).isEqualTo("Basic dDphOmI=");
        assertThat(sent(Credentials.bearer("not.a.jwt"))).isEqualTo("Bearer not.a.jwt");
    }

    @Test
    void checksNothingAgainstTheServer() {
        account.fake().acceptOnly("Bearer another");
        SipgateClient client = SipgateClient.of(Credentials.bearer("t"), account.options());

        assertThat(account.sent()).isEmpty();
        assertThat(catchThrowableOfType(
                                SipgateException.class, () -> client.users().authenticated())
                        .kind())
                .isEqualTo(ErrorKind.UNAUTHORIZED);
    }

    @Test
    void asksASupplierForEachRequest() {
        List<String> asked = new ArrayList<>();
        SipgateClient client = SipgateClient.of(
                Credentials.bearer(() -> {
                    asked.add(Thread.currentThread().getName());
                    return "t" + asked.size();
                }),
                account.options());
        assertThat(asked).isEmpty();

        client.users().list();
        client.webhookSettings().setLog(true);

        assertThat(account.fake().requests())
                .extracting(request -> request.header("Authorization").orElse(""))
                .containsExactly("Bearer t1", "Bearer t2", "Bearer t3");
        assertThat(asked).containsOnly(Thread.currentThread().getName());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "secret token",
                "secret\n",
                "secret\r\nX-Evil: 1",
                "secret\u0000",
                "sécret",
                "\tsecret",
                "secret\u007f"
            })
    void sendsNothingWithoutAUsableTokenOfASupplier(String token) {
        assertNothingSent(() -> token);
    }

    @Test
    void sendsNothingIfASupplierFails() {
        assertNothingSent(() -> {
            throw new IllegalStateException("login failed");
        });
    }

    private void assertNothingSent(Supplier<String> tokens) {
        SipgateClient client = SipgateClient.of(Credentials.bearer(tokens), account.options());
        for (Request request :
                List.of(Request.get("/users"), Request.post("/contacts").json("{}"))) {
            SipgateException failure = catchThrowableOfType(SipgateException.class, () -> client.request(request));

            assertThat(failure)
                    .hasMessage(request + ": the supplier of access tokens failed")
                    .hasCauseInstanceOf(RuntimeException.class);
            assertThat(failure.kind()).isEqualTo(ErrorKind.NO_CREDENTIALS);
            assertThat(failure.mayHaveHappened()).isFalse();
            assertThat(failure).rootCause().message().doesNotContain("secret");
        }
        assertThat(account.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "se cret", "secret\n", "sécret", "\u00a0secret", "secret\u007f"})
    void refusesWhatNoTokenIs(String text) {
        assertRefused(() -> Credentials.bearer(text), "access token: ");
        assertRefused(() -> Credentials.personalAccessToken("t", text), "personal access token: ");
        assertRefused(() -> Credentials.personalAccessToken(text, "t"), "token id: ");
    }

    @Test
    void refusesAColonInAnId() {
        assertRefused(() -> Credentials.personalAccessToken("secret:x", "t"), "token id: with a colon");
    }

    private static void assertRefused(Runnable work, String beginning) {
        assertThatThrownBy(work::run)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith(beginning)
                .message()
                .doesNotContain("secret", "cret");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatNullPointerException().isThrownBy(() -> Credentials.bearer((Supplier<String>) null));
        assertThatThrownBy(() -> Credentials.bearer((String) null))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("access token: none (expected: as sipgate shows it; is the environment variable set?)");
        assertThatThrownBy(() -> Credentials.personalAccessToken(null, "t")).hasMessageStartingWith("token id: none");
        assertThatThrownBy(() -> Credentials.personalAccessToken("t", null))
                .hasMessageStartingWith("personal access token: none");
    }

    @Test
    void showsItsKindAlone() {
        assertThat(Credentials.personalAccessToken("token-6HEF5K", TOKEN))
                .hasToString("Credentials[personal access token]");
        assertThat(Credentials.bearer(TOKEN)).hasToString("Credentials[access token]");
        assertThat(Credentials.bearer(() -> TOKEN)).hasToString("Credentials[access tokens of a supplier]");
    }
}
