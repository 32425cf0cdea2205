package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Repeats;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a router that remembers its answers takes for a repeat, and what it answers. */
class RepeatsRouterTest {

    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=1";
    private static final String PRESSED_1 = "event=dtmf&callId=a1b2&dtmf=1";
    private static final String STEP = "\\?_\\.step=[0-9a-z]{1,13}";
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();
    private static final RouterOptions REMEMBERING = Line.OPTIONS.repeats(Repeats.within(Duration.ofDays(1)));

    private final Line line = remembering(null);

    private static Line remembering(@Nullable CallbackKey key) {
        return new Line(Line.BASE, key, ANYBODY, REMEMBERING);
    }

    private static Reply post(Line line, String target, String body) {
        return line.handle(line.post(target, body));
    }

    private static void assertObserved(Line line, Outcome... outcomes) {
        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(outcomes);
    }

    /** The URL of the step that an answer leads to, from its path on. */
    private static String urlIn(Reply reply) {
        Matcher url =
                Pattern.compile("onData=\"https://pbx.example.com([^\"]*)\"").matcher(reply.text());
        assertThat(url.find()).as(reply.text()).isTrue();
        return url.group(1).replace("&amp;", "&");
    }

    private static String urlOf(Line line, String answer) {
        line.handler = call -> answer;
        return urlIn(post(line, "/calls", NEW_CALL + "&user[]=" + line.handled));
    }

    @Nested
    class OfTheFlowItself {

        @Test
        void areAnsweredAsTheFirstAndNotHandled() {
            line.handler = call -> "hangup";

            Reply first = post(line, "/calls", NEW_CALL);
            Reply second = post(line, "/calls", NEW_CALL);
            Reply third = post(line, "/calls", NEW_CALL);

            assertThat(first.text()).contains("<Hangup/>");
            assertThat(second).isSameAs(first);
            assertThat(third).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertThat(line.observed())
                    .extracting(
                            Observation::outcome,
                            Observation::event,
                            Observation::callId,
                            Observation::handler,
                            Observation::status,
                            Observation::detail)
                    .containsExactly(
                            tuple(Outcome.HANDLED, "newCall", "a1b2", "Line.welcome", 200, ""),
                            tuple(Outcome.REPEATED, "newCall", "a1b2", "", 200, "answered before"),
                            tuple(Outcome.REPEATED, "newCall", "a1b2", "", 200, "answered before"));
            assertThat(line.observed()).allMatch(seen -> seen.cause().isEmpty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "event=newCall&callId=a1b3&from=1",
                    "event=newCall&callId=a1b2&from=2",
                    "event=hangup&callId=a1b2&from=1",
                    NEW_CALL + "&user[]=x",
                    "event=newCall&callId=a1b2&from=1&from=2"
                })
        void areNotWhatDiffers(String body) {
            post(line, "/calls", NEW_CALL);
            post(line, "/calls", body);

            assertThat(line.handled).hasValue(2);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    NEW_CALL + "&",
                    NEW_CALL + "&&",
                    "&&event=newCall&&callId=a1b2&from=1",
                    NEW_CALL + "&=",
                    "from=1&callId=a1b2&event=newCall",
                    "%65vent=newCall&call%49d=a1b2&from=%31"
                })
        void mayBeSpeltInAnotherWay(String body) {
            Reply first = post(line, "/calls", NEW_CALL);

            assertThat(post(line, "/calls", body)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, Outcome.REPEATED);
        }

        @Test
        void mayReachTheSameRouteAtAnotherUrl() {
            for (String target :
                    List.of("/calls", "/calls?x", "/calls?from=2", "/calls/", "//calls", "/y/calls", "/", "/%63alls")) {
                post(line, target, NEW_CALL);
            }

            assertThat(line.handled).hasValue(1);
            assertThat(line.observed()).extracting(Observation::outcome).startsWith(Outcome.HANDLED);
            assertThat(line.observed().subList(1, 8)).allMatch(seen -> seen.outcome() == Outcome.REPEATED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/calls?_.step=1",
                    "/calls?attempt=1",
                    "/calls?_.step=%zz",
                    "/calls?attempt=%zz",
                    "/calls/hangup"
                })
        void areNotToldByStateOrByWhichOfTheFlowsOwnUrlsItIs(String target) {
            Reply first = post(line, "/calls", NEW_CALL);

            assertThat(post(line, target, NEW_CALL)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, Outcome.REPEATED);
        }

        @Test
        void areNotWhatReachesAnotherTarget() {
            post(line, "/calls/MainMenu?_.step=1&attempt=1", "event=dtmf&dtmf=1&callId=a1b2");
            post(line, "/calls/Pin?_.step=1&attempt=1", "event=dtmf&dtmf=1&callId=a1b2");

            assertThat(line.handled).hasValue(2);
        }

        @Test
        void areNoneOfAnUnknownRouteWhichTakesNoPlaceInTheMemory() {
            Line line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.repeats(new Repeats(Duration.ofDays(1), 1)));

            post(line, "/calls", NEW_CALL);
            post(line, "/calls/nowhere", NEW_CALL);
            post(line, "/calls/nowhere", NEW_CALL);
            post(line, "/calls", NEW_CALL);

            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, Outcome.PASSED, Outcome.PASSED, Outcome.REPEATED);
        }

        @Test
        void mayBeHangups() {
            Reply first = post(line, "/calls/hangup", "event=hangup&callId=a1b2");

            assertThat(post(line, "/calls/hangup", "event=hangup&callId=a1b2")).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, Outcome.REPEATED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"event=newCall&from=1", "event=newCall&callId=&from=1", "event=hangup"})
        void needACallId(String body) {
            post(line, "/calls", body);
            post(line, "/calls", body);

            assertThat(line.handled).hasValue(2);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED);
        }

        @Test
        void mayBePassed() {
            Reply first = post(line, "/calls", PRESSED_1);

            assertThat(post(line, "/calls", PRESSED_1)).isSameAs(first);
            assertObserved(line, Outcome.PASSED, Outcome.REPEATED);
        }

        @Test
        void areForgottenBeyondTheBound() {
            Line line = new Line(Line.BASE, null, ANYBODY, Line.OPTIONS.repeats(new Repeats(Duration.ofDays(1), 1)));

            post(line, "/calls", NEW_CALL);
            post(line, "/calls", NEW_CALL + "&user[]=other");
            post(line, "/calls", NEW_CALL);

            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED, Outcome.HANDLED);
        }

        @Test
        void areToldForEachRouterAlone() {
            Line other = remembering(null);

            post(line, "/calls", NEW_CALL);
            post(other, "/calls", NEW_CALL);

            assertThat(other.handled).hasValue(1);
        }

        @Test
        void areNoneWithoutTheOption() {
            Line line = new Line(Line.BASE);

            post(line, "/calls", NEW_CALL);
            post(line, "/calls", NEW_CALL);

            assertThat(line.handled).hasValue(2);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED);
        }
    }

    @Nested
    class OfAStep {

        @Test
        void areToldByTheNumberInItsUrlWhichIsAnotherEachTime() {
            String one = urlOf(line, "menu");
            String other = urlOf(line, "menu");

            assertThat(one).matches("/calls/MainMenu" + STEP).isNotEqualTo(other);
            assertThat(other).matches("/calls/MainMenu" + STEP);
            assertThat(urlOf(line, "pin")).matches("/calls/Pin\\?attempt=1&" + STEP.substring(2));
        }

        @Test
        void haveNoNumberWithoutTheOption() {
            assertThat(urlOf(new Line(Line.BASE), "menu")).isEqualTo("/calls/MainMenu");
        }

        @Test
        void areThoseWithTheSameUrlAndTheSameDigits() {
            String url = urlOf(line, "menu");
            line.handled.set(0);

            Reply first = post(line, url, PRESSED_1);

            assertThat(post(line, url, PRESSED_1)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED, Outcome.REPEATED);
        }

        @Test
        void areNotTheSameDigitsInTheNextStep() {
            String url = urlOf(line, "menu");
            line.handled.set(0);

            Reply first = post(line, url, PRESSED_1);
            Reply second = post(line, urlIn(first), PRESSED_1);

            assertThat(urlIn(first)).isNotEqualTo(url);
            assertThat(urlIn(second)).isNotEqualTo(urlIn(first));
            assertThat(line.handled).hasValue(2);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED, Outcome.HANDLED);
        }

        @Test
        void areNotOtherDigitsInTheSameStep() {
            String url = urlOf(line, "menu");
            line.handled.set(0);

            post(line, url, PRESSED_1);
            post(line, url, "event=dtmf&callId=a1b2&dtmf=2");

            assertThat(line.handled).hasValue(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/calls/MainMenu", "/calls/MainMenu?_.step=", "/calls/MainMenu?step=1", "/calls/MainMenu?x"})
        void areNoneWhereNoRememberingRouterWroteTheUrl(String url) {
            post(line, url, PRESSED_1);
            post(line, url, PRESSED_1);

            assertThat(line.handled).hasValue(2);
            assertObserved(line, Outcome.HANDLED, Outcome.HANDLED);
        }

        @Test
        void areNoneWithoutACallId() {
            String url = urlOf(line, "menu");
            line.handled.set(0);

            post(line, url, "event=dtmf&dtmf=1");
            post(line, url, "event=dtmf&dtmf=1");

            assertThat(line.handled).hasValue(2);
        }

        @Test
        void areNotToldByANumberInTheBody() {
            post(line, "/calls/MainMenu", PRESSED_1 + "&_.step=1");
            post(line, "/calls/MainMenu", PRESSED_1 + "&_.step=1");

            assertThat(line.handled).hasValue(2);
        }

        @Test
        void aNumberThatCannotBeDecodedIsAFault() {
            post(line, "/calls/MainMenu?_.step=%zz", PRESSED_1);

            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.FAULT);
            assertThat(line.observed().get(0).detail()).startsWith("parameter _.step: ");
        }

        @Test
        void theNumberIsNoneOfTheRestOfTheParameters() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            line.handle(Webhook.get("/x?_.step=1&%5F.step=2&_other=1&_attempt=2&_mac=x"));
            assertThat(line.rest).containsExactly(entry("_other", "1"));

            line.handle(Webhook.post("/x?_.step=1", "_.step=theirs"));
            assertThat(line.rest).containsExactly(entry("_.step", "theirs"));
        }
    }

    @Nested
    class WithAKey {

        private final Line line = remembering(Line.KEY);

        private void assertForbidden(String url) {
            assertThat(post(line, url, PRESSED_1).status()).as(url).isEqualTo(403);
        }

        @Test
        void theNumberIsCoveredByTheMac() {
            String url = urlOf(line, "pin");
            assertThat(url).matches("/calls/Pin\\?attempt=1&" + STEP.substring(2) + "&_mac=[A-Za-z0-9_-]{22}");
            line.handled.set(0);

            assertForbidden(url.replaceFirst("_\\.step=[^&]*", "_.step=1"));
            assertForbidden(url.replaceFirst("_\\.step=[^&]*", "_.step="));
            assertForbidden(url.replaceFirst("_\\.step=[^&]*&", ""));
            assertForbidden(url.replaceFirst("_\\.step=[^&]*", "_.step=%zz"));
            assertForbidden(url.replaceFirst("_\\.step=", "_.step=1&_.step="));
            assertForbidden(url.replaceFirst("_\\.step=", "_.Step="));
            assertThat(line.handled).hasValue(0);

            assertThat(post(line, url, PRESSED_1).status()).isEqualTo(200);
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void aNumberMayNotBeAddedToAUrlThatHasNone() {
            String url = urlOf(new Line(Line.BASE, Line.KEY, ANYBODY, Line.OPTIONS), "pin");

            assertForbidden(url + "&_.step=1");
            assertThat(post(line, url, PRESSED_1).status()).isEqualTo(200);
        }

        @Test
        void aRouterThatDoesNotRememberTakesTheUrlsOfOneThatDoes() {
            Line forgetful = new Line(Line.BASE, Line.KEY, ANYBODY, Line.OPTIONS);
            String url = urlOf(line, "pin");

            assertThat(post(forgetful, url, PRESSED_1).status()).isEqualTo(200);
            assertThat(post(forgetful, url, PRESSED_1).status()).isEqualTo(200);
            assertThat(post(forgetful, url.replaceFirst("_\\.step=[^&]*&", ""), PRESSED_1)
                            .status())
                    .isEqualTo(403);
            assertThat(forgetful.handled).hasValue(2);
        }

        @Test
        void repeatsAreToldAsWithout() {
            String url = urlOf(line, "pin");
            line.handled.set(0);

            Reply first = post(line, url, PRESSED_1);

            assertThat(post(line, url, PRESSED_1)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void mayReachTheStepAtAnotherSpellingOfItsUrl() {
            String url = urlOf(line, "pin");
            line.handled.set(0);
            String query = url.substring(url.indexOf('?') + 1);
            List<String> backwards = Arrays.asList(query.split("&", -1));
            Collections.reverse(backwards);

            Reply first = post(line, url, PRESSED_1);

            for (String spelling : List.of(
                    url + "&z",
                    url + "&&",
                    "/y" + url,
                    url.replace("Pin?", "Pin/?z=1&"),
                    url.replace("Pin", "%50in"),
                    url.replace("_.step", "%5f.step").replace("attempt=1", "attempt=%31"),
                    "/calls/Pin?" + String.join("&", backwards))) {
                assertThat(post(line, spelling, PRESSED_1)).as(spelling).isSameAs(first);
            }
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void whatIsForbiddenIsNotRemembered() {
            for (int i = 0; i < 2; i++) {
                assertForbidden("/calls/Pin?attempt=1&_.step=1&_mac=AAAAAAAAAAAAAAAAAAAAAA");
            }
            assertObserved(line, Outcome.REFUSED, Outcome.REFUSED);
        }
    }

    @Nested
    class OfWhatWentWrong {

        @Test
        void areAnsweredAsTheFaultAndNotHandled() {
            line.handler = call -> {
                throw new IllegalStateException();
            };

            Reply first = post(line, "/calls", NEW_CALL);

            assertThat(post(line, "/calls", NEW_CALL)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.FAULT, Outcome.REPEATED);
            assertThat(line.observed().get(1).detail()).isEqualTo("answered before");
            assertThat(line.observed().get(1).cause()).isEmpty();
        }

        @Test
        void areAnsweredAsTheFallbackDid() {
            line.handler = call -> "a\u0000b";
            line.fallback = fault -> "sorry";

            Reply first = post(line, "/calls", NEW_CALL);

            assertThat(first.text()).contains("<Say>sorry</Say>");
            assertThat(post(line, "/calls", NEW_CALL)).isSameAs(first);
            assertThat(line.handled).hasValue(1);
            assertThat(line.fallenBack).hasValue(1);
        }

        @Test
        void areAnsweredAsTheParameterThatCannotBeRead() {
            Reply first = post(line, "/calls", "event=newCall&callId=a1b2&from=%zz");

            assertThat(post(line, "/calls", "event=newCall&callId=a1b2&from=%zz"))
                    .isSameAs(first);
            assertObserved(line, Outcome.FAULT, Outcome.REPEATED);
        }

        @Test
        void areVerifiedLikeTheFirst() {
            AtomicReference<Verdict> verdict = new AtomicReference<>(Verdict.refuse("x"));
            Line line = new Line(Line.BASE, null, webhook -> verdict.get(), REMEMBERING);

            assertThat(post(line, "/calls", NEW_CALL).status()).isEqualTo(403);
            verdict.set(Verdict.accept());
            assertThat(post(line, "/calls", NEW_CALL).status()).isEqualTo(200);
            verdict.set(Verdict.busy("x"));
            assertThat(post(line, "/calls", NEW_CALL).status()).isEqualTo(503);
            verdict.set(Verdict.accept());
            assertThat(post(line, "/calls", NEW_CALL).status()).isEqualTo(200);

            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.REFUSED, Outcome.HANDLED, Outcome.REFUSED, Outcome.REPEATED);
        }
    }

    @Nested
    @Timeout(60)
    class AtTheSameTime {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        private Waiter<Reply> handling(Line line) throws InterruptedException {
            line.handler = call -> {
                entered.countDown();
                release.await();
                return "hangup";
            };
            Waiter<Reply> first = Waiter.start(() -> post(line, "/calls", NEW_CALL));
            entered.await();
            return first;
        }

        private static Line patient() {
            return new Line(Line.BASE, null, ANYBODY, REMEMBERING, Line.rules(Integer.MAX_VALUE, Duration.ofDays(1)));
        }

        @Test
        void aRepeatWaitsForTheFirstsAnswer() throws Exception {
            Line line = patient();
            Waiter<Reply> first = handling(line);
            Waiter<Reply> repeat = Waiter.start(() -> post(line, "/calls", NEW_CALL));
            repeat.untilItWaits();
            assertThat(line.observed()).isEmpty();

            release.countDown();

            assertThat(first.result().text()).contains("<Hangup/>");
            assertThat(repeat.result()).isSameAs(first.result());
            assertThat(line.handled).hasValue(1);
            assertThat(line.observed())
                    .extracting(Observation::outcome, Observation::detail)
                    .containsExactlyInAnyOrder(tuple(Outcome.HANDLED, ""), tuple(Outcome.REPEATED, "answered before"));
        }

        @Test
        void ofManyRepeatsOneWaitsAndTheOthersLeaveTheirPlacesToOtherCalls() throws Exception {
            Line line = new Line(
                    Line.BASE,
                    null,
                    ANYBODY,
                    REMEMBERING.maxInFlight(3),
                    Line.rules(Integer.MAX_VALUE, Duration.ofDays(1)));
            Waiter<Reply> first = handling(line);
            Waiter<Reply> repeat = Waiter.start(() -> post(line, "/calls", NEW_CALL));
            repeat.untilItWaits();

            for (String target : List.of("/calls", "/calls", "/calls?x", "/y/calls")) {
                Reply further = post(line, target, NEW_CALL);
                assertThat(further.status()).isEqualTo(200);
                assertThat(further.text()).endsWith("<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>");
            }
            assertThat(line.observed())
                    .hasSize(4)
                    .extracting(Observation::outcome, Observation::handler, Observation::detail)
                    .containsOnly(tuple(Outcome.REPEATED, "", "the one before has no answer yet"));
            line.handler = call -> "menu";
            assertThat(post(line, "/calls", NEW_CALL + "&user[]=other").text()).contains("<Gather");

            release.countDown();
            assertThat(first.result().text()).contains("<Hangup/>");
            assertThat(repeat.result()).isSameAs(first.result());
            assertThat(post(line, "/calls", NEW_CALL)).isSameAs(first.result());
            assertThat(line.handled).hasValue(2);
        }

        @Test
        void anotherRequestDoesNotWait() throws Exception {
            Line line = patient();
            Waiter<Reply> first = handling(line);
            line.handler = call -> "menu";

            assertThat(post(line, "/calls", NEW_CALL + "&user[]=other").text()).contains("<Gather");

            release.countDown();
            assertThat(first.result().text()).contains("<Hangup/>");
        }

        @Test
        void aRepeatWaitsNoLongerThanTheProviderDoes() throws Exception {
            Line line = new Line(
                    Line.BASE, null, ANYBODY, REMEMBERING, Line.rules(Integer.MAX_VALUE, Duration.ofMillis(1)));
            Waiter<Reply> first = handling(line);

            Reply repeat = post(line, "/calls", NEW_CALL);

            assertThat(repeat.status()).isEqualTo(200);
            assertThat(repeat.text()).endsWith("<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>");
            assertThat(line.handled).hasValue(1);
            assertThat(line.observed())
                    .extracting(Observation::outcome, Observation::handler, Observation::detail)
                    .containsExactly(tuple(Outcome.REPEATED, "", "the one before has no answer yet"));
            assertThat(line.observed().get(0).duration()).isLessThan(Duration.ofSeconds(8));

            release.countDown();
            assertThat(first.result().text()).isEqualTo(repeat.text());
            assertThat(post(line, "/calls", NEW_CALL)).isSameAs(first.result());
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void aRepeatThatIsInterruptedWaitsNoLongerAndItsThreadStaysSo() throws Exception {
            Line line = patient();
            Waiter<Reply> first = handling(line);
            Waiter<Boolean> repeat = Waiter.start(
                    () -> post(line, "/calls", NEW_CALL).text().endsWith("/hangup\"/>") && Thread.interrupted());
            repeat.untilItWaits();

            repeat.interrupt();

            assertThat(repeat.result()).isTrue();
            assertObserved(line, Outcome.REPEATED);
            release.countDown();
            assertThat(first.result().text()).contains("<Hangup/>");
        }
    }
}
