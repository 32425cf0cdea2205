package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.flow.NamedLine;
import dev.switchboard.runtime.verify.ParameterCheck;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several routers behind one server. */
class RoutersTest {

    private static final Executor AT_ONCE = Runnable::run;
    private static final String TO_SALES = "event=newCall&callId=1&to=493012345";
    private static final String TO_SUPPORT = "event=newCall&callId=1&to=493054321";
    private static final String KEY_PRESS = "event=dtmf&callId=1&dtmf=1";

    private static CallRouter line(String name, String base) {
        return line(name, base, RouterOptions.defaults().observer(observation -> {}));
    }

    private static CallRouter line(String name, String base, RouterOptions options) {
        return new NamedLine(name, BaseUrl.of(base), options);
    }

    private static CallRouter onlyTo(CallRouter router, String number) {
        return router.when(
                ParameterCheck.of(parameters -> parameters.apply("to").contains(number)));
    }

    /** The name of the line that answered, in both ways, after it was found to match. */
    private static String answers(CallRouter router, String path, String form) {
        Webhook webhook = Webhook.post(path, form);
        Match match = router.match(webhook).orElseThrow();
        String answer = router.handle(webhook).text();
        assertThat(match.answer().text()).isEqualTo(answer);
        assertThat(match.answer(AT_ONCE).toCompletableFuture().join().text()).isEqualTo(answer);
        assertThat(router.handle(webhook, AT_ONCE).toCompletableFuture().join().text())
                .isEqualTo(answer);
        return answer;
    }

    @ParameterizedTest
    @CsvSource({
        "/in, in",
        "/in/hangup, in",
        "/in/Menu, in",
        "/out, out",
        "/out/hangup, out",
        "/proxy/out, out",
        "/proxy/in/Menu, in"
    })
    void eachHasItsOwnPath(String path, String expected) {
        CallRouter router = CallRouter.firstOf(
                line("in", "https://pbx.example.com/in"), line("out", "https://pbx.example.com/out"));

        assertThat(answers(router, path, TO_SALES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/, outer",
        "/hangup, outer",
        "/Menu, outer",
        "/anywhere, outer",
        "/inner, inner",
        "/inner/, inner",
        "/inner/hangup, inner",
        "/inner/Menu, inner",
        "/proxy/inner/Menu, inner"
    })
    void oneMayLiveBelowTheOther(String path, String expected) {
        CallRouter outer = line("outer", "https://pbx.example.com");
        CallRouter inner = line("inner", "https://pbx.example.com/inner");

        assertThat(answers(CallRouter.firstOf(outer, inner), path, TO_SALES)).isEqualTo(expected);
        assertThat(answers(CallRouter.firstOf(inner, outer), path, TO_SALES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls, outer",
        "/calls/hangup, outer",
        "/calls/inner, inner",
        "/inner, inner",
        "/inner/Menu, inner",
        "/, outer"
    })
    void aProxyMayStripWhatTheyHaveInCommon(String path, String expected) {
        CallRouter router = CallRouter.firstOf(
                line("outer", "https://pbx.example.com/calls"), line("inner", "https://pbx.example.com/calls/inner"));

        assertThat(answers(router, path, TO_SALES)).isEqualTo(expected);
    }

    @Test
    void ofEqualsTheFirstAnswers() {
        CallRouter router = CallRouter.firstOf(
                line("first", "https://pbx.example.com/calls"), line("second", "https://pbx.example.com/calls"));

        assertThat(answers(router, "/calls", TO_SALES)).isEqualTo("first");
    }

    private static CallRouter byNumber() {
        return CallRouter.firstOf(
                onlyTo(line("sales", "https://pbx.example.com/calls/sales"), "493012345"),
                line("support", "https://pbx.example.com/calls/support"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calls", "/calls/", "/proxy/calls", "/"})
    void numbersDecideAtTheUrlThatTheFlowsHaveInCommon(String path) {
        assertThat(answers(byNumber(), path, TO_SALES)).isEqualTo("sales");
        assertThat(answers(byNumber(), path, TO_SUPPORT)).isEqualTo("support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Menu", "hangup"})
    void callbacksComeToTheFlowThatAskedForThemWhateverTheySay(String route) {
        for (String form : List.of(KEY_PRESS, TO_SALES, TO_SUPPORT)) {
            assertThat(answers(byNumber(), "/calls/sales/" + route, form)).isEqualTo("sales");
            assertThat(answers(byNumber(), "/calls/support/" + route, form)).isEqualTo("support");
            assertThat(answers(byNumber(), "/support/" + route, form)).isEqualTo("support");
        }
    }

    @Test
    void oneFlowMayServeSeveralNumbersBelowAUrl() {
        CallRouter router = CallRouter.firstOf(
                onlyTo(line("sales", "https://pbx.example.com/calls/493012345"), "493012345"),
                onlyTo(line("sales", "https://pbx.example.com/calls/493054321"), "493054321"));

        assertThat(router.match(Webhook.post("/calls", TO_SALES))).isPresent();
        assertThat(router.match(Webhook.post("/calls", TO_SUPPORT))).isPresent();
        assertThat(router.match(Webhook.post("/calls", "event=newCall&to=49999")))
                .isEmpty();
        assertThat(router.handle(Webhook.post("/calls", "event=newCall&to=49999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void conditionsAndCompositionsNest() {
        CallRouter sales = onlyTo(
                CallRouter.firstOf(
                        line("in", "https://pbx.example.com/in"), line("out", "https://pbx.example.com/out")),
                "493012345");
        CallRouter router = CallRouter.firstOf(sales, line("rest", "https://pbx.example.com/in"));

        assertThat(answers(router, "/in", TO_SALES)).isEqualTo("in");
        assertThat(answers(router, "/out", TO_SALES)).isEqualTo("out");
        assertThat(answers(router, "/out/Menu", KEY_PRESS)).isEqualTo("out");
        assertThat(answers(router, "/in", TO_SUPPORT)).isEqualTo("rest");
    }

    @Test
    void whatNobodyMatchesIsAnUnknownRouteOfTheLast() {
        CallRouter router = CallRouter.firstOf(
                line("in", "https://pbx.example.com/in"), line("out", "https://pbx.example.com/out"));
        Webhook webhook = Webhook.post("/elsewhere", TO_SALES);

        assertThat(router.match(webhook)).isEmpty();
        assertThat(router.handle(webhook).text()).isEqualTo("nothing of out");
        assertThat(router.handle(webhook, AT_ONCE).toCompletableFuture().join().text())
                .isEqualTo("nothing of out");
    }

    @Test
    void whatIsNotForARouterIsNotFoundThere() {
        CallRouter sales = onlyTo(line("sales", "https://pbx.example.com/calls"), "493012345");
        Webhook webhook = Webhook.post("/calls", TO_SUPPORT);

        assertThat(sales.match(webhook)).isEmpty();
        assertThat(sales.handle(webhook).status()).isEqualTo(404);
        assertThat(sales.handle(webhook, AT_ONCE).toCompletableFuture().join().status())
                .isEqualTo(404);
        assertThat(sales.handle(Webhook.post("/elsewhere", TO_SALES)).text()).isEqualTo("nothing of sales");
    }

    @Test
    void aConditionThatThrowsTakesNothing() {
        CallRouter router = line("a", "https://pbx.example.com/calls").when(webhook -> {
            throw new AssertionError("condition");
        });

        assertThat(router.match(Webhook.post("/calls", TO_SALES))).isEmpty();
    }

    @Test
    void aConditionIsNotAskedForOthersPaths() {
        CallRouter router = line("a", "https://pbx.example.com/calls").when(webhook -> {
            throw new AssertionError("asked");
        });

        assertThat(router.match(Webhook.post("/elsewhere", TO_SALES))).isEmpty();
    }

    @Test
    void theLargestBodyMayComeInAndEachJudgesItsOwn() {
        RouterOptions small = RouterOptions.defaults()
                .observer(observation -> {})
                .limits(RequestLimits.defaults().maxBodyBytes(10));
        CallRouter router = CallRouter.firstOf(
                line("small", "https://pbx.example.com/small", small), line("large", "https://pbx.example.com/large"));

        assertThat(router.maxBodyBytes()).isEqualTo(65_536);
        assertThat(router.handle(Webhook.post("/small", TO_SALES)).status()).isEqualTo(413);
        assertThat(router.handle(Webhook.post("/large", TO_SALES)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/in", "/out"})
    void allStop(String path) throws InterruptedException {
        CallRouter router = CallRouter.firstOf(
                line("in", "https://pbx.example.com/in"), line("out", "https://pbx.example.com/out"));

        router.stop();

        assertThat(router.handle(Webhook.post(path, TO_SALES)).status()).isEqualTo(503);
        assertThat(router.awaitIdle(Duration.ZERO)).isTrue();
    }

    @Test
    void isIdleWhenAllAre() throws InterruptedException {
        CompletableFuture<Runnable> held = new CompletableFuture<>();
        CallRouter router = CallRouter.firstOf(
                line("in", "https://pbx.example.com/in"), line("out", "https://pbx.example.com/out"));
        var unused = router.handle(Webhook.post("/in", TO_SALES), held::complete);

        router.stop();

        assertThat(router.awaitIdle(Duration.ZERO)).isFalse();
        held.join().run();
        assertThat(router.awaitIdle(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void noneIsTooFew() {
        assertThatThrownBy(CallRouter::firstOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of routers: 0 (expected: at least 1)");
    }

    @Test
    void acceptsAsAnyVerifierDoes() {
        CallRouter router = line("a", "https://pbx.example.com/calls").when(webhook -> Verdict.challenge("Basic"));

        assertThat(router.match(Webhook.post("/calls", TO_SALES))).isEmpty();
    }
}
