package dev.switchboard.client.http;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.switchboard.client.Request;
import dev.switchboard.client.history.HistoryChange;
import dev.switchboard.client.history.HistoryFilter;
import dev.switchboard.client.phonelines.Forwarding;
import dev.switchboard.client.testing.Account;
import dev.switchboard.fake.WriteAnswer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** sipgate does not say with what it answers writes. */
class WritesTest {

    @ParameterizedTest
    @EnumSource(WriteAnswer.class)
    void takeAnyAnswerThatIsASuccess(WriteAnswer answer) {
        try (Account account = Account.open()) {
            account.fake().answerWritesWith(answer);
            assertThatCode(() -> {
                        account.client().webhookSettings().setLog(true);
                        account.client().devices().setDoNotDisturb("e0", true);
                        account.client()
                                .phonelines()
                                .setForwardings("w0", "p0", List.of(new Forwarding("v0", 1, true)));
                        account.client().blocklist().block("+49211123456");
                        account.client().blocklist().unblock("+49211123456");
                        account.client().history().delete("2001");
                        account.client().history().delete(List.of("2002"));
                        account.client()
                                .history()
                                .update(
                                        account.client().history().stream(HistoryFilter.all())
                                                .toList(),
                                        entry ->
                                                Optional.of(HistoryChange.none().read(true)))
                                .failed()
                                .values()
                                .forEach(failure -> {
                                    throw failure;
                                });
                        account.client().request(Request.delete("/history/{}", "2003"));
                    })
                    .doesNotThrowAnyException();
        }
    }
}
