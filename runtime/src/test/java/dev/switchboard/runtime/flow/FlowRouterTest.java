package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.runtime.BaseUrl;
import dev.switchboard.runtime.CallbackKey;
import dev.switchboard.runtime.CapturedLog;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.RouterOptions;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Unreadable;
import dev.switchboard.runtime.xml.XmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the table "Answers and trust": status, body, whether the handler ran, and the one observation. */
class FlowRouterTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String EMPTY = DECLARATION + "<Response/>";
    private static final String SUBSCRIBED =
            DECLARATION + "<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>";
    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=4921155566778";
    private static final RequestVerifier ANYBODY = webhook -> Verdict.accept();

    private final Line line = line(ANYBODY, Line.OPTIONS);

    private static Line line(RequestVerifier verifier, RouterOptions options) {
        return new Line(Line.BASE, null, verifier, options);
    }

    private static Line withKey() {
        return new Line(Line.BASE, Line.KEY, ANYBODY, Line.OPTIONS);
    }

    private static Webhook post(String target, String body) {
        return Line.webhook("POST", target, body, Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static void assertRoot(Reply reply, String body) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(body);
        assertThat(reply.headers()).isEqualTo(Map.of("Content-Type", "application/xml; charset=UTF-8"));
    }

    /** The one observation, but for its cause and duration. */
    private static void assertObserved(
            Line line, Outcome outcome, String route, String event, String callId, String handler, String detail) {
        Observation seen = theOne(line);
        assertThat(seen)
                .isEqualTo(new Observation(
                        outcome,
                        "Line",
                        route,
                        event,
                        callId,
                        handler,
                        seen.status(),
                        detail,
                        seen.cause(),
                        seen.duration()));
        assertThat(seen.duration()).isPositive();
    }

    private static Observation theOne(Line line) {
        assertThat(line.observed()).hasSize(1);
        return line.observed().get(0);
    }

    /** No body, no handler, one observation that gives the reason; nothing of it is in the answer. */
    private static void assertRefused(Line line, Reply reply, int status, String reason) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.length()).isZero();
        assertThat(line.handled).hasValue(0);
        assertObserved(line, Outcome.REFUSED, "", "", "", "", reason);
        assertThat(theOne(line).status()).isEqualTo(status);
    }

    @Nested
    class WhatIsHandled {

        @Test
        void aHandlersAnswerIsWritten() {
            line.handler = call -> "hangup";

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRoot(
                    reply,
                    DECLARATION + "<Response onHangup=\"https://pbx.example.com/calls/hangup\"><Hangup/></Response>");
            assertObserved(line, Outcome.HANDLED, "", "newCall", "a1b2", "Line.welcome", "");
            assertThat(theOne(line).status()).isEqualTo(200);
            assertThat(theOne(line).cause()).isEmpty();
        }

        @Test
        void aHandlerGetsWhatTheRequestSays() {
            Line.Call[] got = new Line.Call[1];
            line.handler = call -> {
                got[0] = call;
                return null;
            };

            line.handle(post("/calls", "from=49%2B1&user%5B%5D=J%C3%B6rg&user%5B%5D=B+B&anonymous=true&x=%zz"));

            assertThat(got[0]).isEqualTo(new Line.Call("newCall", "49+1", List.of("Jörg", "B B"), true, "", 0));
        }

        @Test
        void aRequestThatNamesNoEventIsTheInitialOne() {
            line.handle(post("/calls", "from=1"));

            assertObserved(line, Outcome.HANDLED, "", "newCall", "", "Line.welcome", "");
        }

        @Test
        void eachRouteHasItsHandlers() {
            line.handle(post("/calls/hangup", "event=hangup&callId=a1b2"));

            assertObserved(line, Outcome.HANDLED, "hangup", "hangup", "a1b2", "Line.over", "");
        }

        @Test
        void aStepGetsItsStateFromTheUrlAndItsDigitsFromTheBody() {
            Line.Call[] got = new Line.Call[1];
            line.handler = call -> {
                got[0] = call;
                return "pin";
            };

            Reply reply = line.handle(post("/calls/Pin?attempt=2", "event=dtmf&callId=a1b2&dtmf=%23%2A&attempt=9"));

            assertThat(got[0]).isEqualTo(new Line.Call("dtmf", "", List.of(), false, "#*", 2));
            assertRoot(
                    reply,
                    DECLARATION + "<Response><Gather onData=\"https://pbx.example.com/calls/Pin?attempt=3\"/>"
                            + "</Response>");
            assertObserved(line, Outcome.HANDLED, "Pin", "dtmf", "a1b2", "Line.Pin.wrong", "");
        }

        @Test
        void aHandlerThatReturnsNothingLetsTheCallGoOnWithItsSubscriptions() {
            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRoot(reply, SUBSCRIBED);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, "", "newCall", "a1b2", "Line.welcome", "");
        }

        @Test
        void anAnswerOfAnEventWithoutSubscriptionsHasNone() {
            assertRoot(line.handle(post("/calls/MainMenu", "event=dtmf&dtmf=")), EMPTY);
        }

        @Test
        void theMethodIsTakenAsTheServerSaysIt() {
            assertThat(line.handle(Line.webhook("post", "/calls", NEW_CALL, Map.of()))
                            .status())
                    .isEqualTo(405);
        }
    }

    @Nested
    @Timeout(60)
    class TooManyAndShuttingDown {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        @AfterEach
        void stopThreads() throws InterruptedException {
            release.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        private Future<Reply> inFlight(Line line) throws InterruptedException {
            line.handler = call -> {
                entered.countDown();
                release.await();
                return "hangup";
            };
            Future<Reply> reply = threads.submit(() -> line.handle(post("/calls", NEW_CALL)));
            entered.await();
            return reply;
        }

        @Test
        void oneTooManyIsRefusedWith503BeforeAnythingElseIsDone() throws Exception {
            Line line = line(
                    webhook -> {
                        if (webhook.method().equals("DELETE")) {
                            throw new AssertionError("asked the verifier");
                        }
                        return Verdict.accept();
                    },
                    Line.OPTIONS.maxInFlight(1).limits(RequestLimits.defaults().maxBodyBytes(100)));
            Future<Reply> first = inFlight(line);

            Reply second = line.handle(new Webhook(
                    "DELETE",
                    "/calls",
                    "",
                    name -> {
                        throw new AssertionError("asked for a header");
                    },
                    Optional.empty(),
                    new byte[1_000]));

            assertThat(second.status()).isEqualTo(503);
            assertThat(second.length()).isZero();
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.REFUSED, "", "", "", "", "too many requests in flight");

            release.countDown();
            assertThat(first.get().text()).contains("<Hangup/>");
            assertThat(line.observed()).hasSize(2);
            assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(200);
        }

        @Test
        void stopRefusesWhatComesAndAnswersWhatIsInFlight() throws Exception {
            Line line = line(ANYBODY, Line.OPTIONS);
            Future<Reply> first = inFlight(line);

            line.stop();
            Reply second = line.handle(post("/calls", NEW_CALL));

            assertThat(second.status()).isEqualTo(503);
            assertThat(second.length()).isZero();
            assertObserved(line, Outcome.REFUSED, "", "", "", "", "shutting down");

            release.countDown();
            assertThat(first.get().text()).contains("<Hangup/>");
            assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(503);
            assertThat(line.handled).hasValue(1);
            assertThat(line.observed()).hasSize(3);
        }

        @Test
        void whoStoppedItMayWaitUntilWhatWasInFlightIsAnswered() throws Exception {
            Line line = line(ANYBODY, Line.OPTIONS);
            Future<Reply> first = inFlight(line);

            line.stop();
            assertThat(line.awaitIdle(Duration.ofMillis(1))).isFalse();

            release.countDown();
            assertThat(line.awaitIdle(Duration.ofDays(1))).isTrue();
            assertThat(line.observed()).extracting(Observation::outcome).containsExactly(Outcome.HANDLED);
            assertThat(first.get().text()).contains("<Hangup/>");
        }

        @Test
        void oneThatWasStoppedIsIdleWhateverIsRefused() throws Exception {
            line.stop();
            line.handle(post("/calls", NEW_CALL));

            assertThat(line.awaitIdle(Duration.ZERO)).isTrue();
        }

        @Test
        void whatFailsOrIsRefusedMakesRoomAgain() {
            Line line = line(ANYBODY, Line.OPTIONS.maxInFlight(1));
            line.handler = call -> {
                throw new IllegalStateException();
            };

            for (int i = 0; i < 3; i++) {
                assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(200);
                assertThat(line.handle(post("/calls", "event=%zz")).status()).isEqualTo(200);
                assertThat(line.handle(post("/other", NEW_CALL)).status()).isEqualTo(200);
                assertThat(line.handle(Webhook.get("/calls")).status()).isEqualTo(405);
            }
        }
    }

    @Nested
    class TheOutsideOfARequest {

        @ParameterizedTest
        @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "", "PO\nST"})
        void anotherMethodIsRefusedWith405AndWhatIsAllowed(String method) {
            Reply reply = line.handle(Line.webhook(method, "/calls", NEW_CALL, Map.of()));

            assertRefused(line, reply, 405, "method");
            assertThat(reply.headers()).isEqualTo(Map.of("Allow", "POST"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/json", "text/xml", "multipart/form-data; boundary=x", ""})
        void anotherBodyFormIsRefusedWith415(String contentType) {
            Reply reply = line.handle(Line.webhook("POST", "/calls", NEW_CALL, Map.of("Content-Type", contentType)));

            assertRefused(line, reply, 415, "content type");
            assertThat(reply.headers()).isEmpty();
        }

        @Test
        void aMissingContentTypeIsAForm() {
            line.handle(Webhook.post("/calls", NEW_CALL));

            assertThat(line.handled).hasValue(1);
        }

        @Test
        void aContentTypeMayHaveParameters() {
            line.handle(Line.webhook(
                    "POST",
                    "/calls",
                    NEW_CALL,
                    Map.of("content-type", "Application/x-www-form-urlencoded; charset=utf-8")));

            assertThat(line.handled).hasValue(1);
        }

        @Test
        void aBodyOverTheLimitIsRefusedWith413AndOneAtTheLimitIsNot() {
            int limit = NEW_CALL.length();
            Line line =
                    line(ANYBODY, Line.OPTIONS.limits(RequestLimits.defaults().maxBodyBytes(limit)));

            assertThat(line.maxBodyBytes()).isEqualTo(limit);
            assertRefused(line, line.handle(post("/calls", NEW_CALL + "0")), 413, "body over " + limit + " bytes");
            assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(200);
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void isJudgedBeforeTheVerifierIsAsked() {
            RequestVerifier never = webhook -> {
                throw new AssertionError("asked the verifier");
            };
            RouterOptions options = Line.OPTIONS.limits(RequestLimits.defaults().maxBodyBytes(10));

            assertThat(line(never, options).handle(Webhook.get("/calls")).status())
                    .isEqualTo(405);
            assertThat(line(never, options).handle(post("/calls", NEW_CALL)).status())
                    .isEqualTo(413);
        }
    }

    @Nested
    class Trust {

        @Test
        void aRefusedRequestIsAnsweredWith403AndItsBodyIsNotDecoded() {
            Line line = line(webhook -> Verdict.refuse("signature does not fit"), Line.OPTIONS);

            assertRefused(line, line.handle(post("/calls", NEW_CALL)), 403, "signature does not fit");
        }

        @Test
        void aChallengedRequestIsAnsweredWith401AndTheChallenge() {
            Line line = line(webhook -> Verdict.challenge("Basic realm=\"calls\"", "wrong credentials"), Line.OPTIONS);

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRefused(line, reply, 401, "wrong credentials");
            assertThat(reply.headers()).isEqualTo(Map.of("WWW-Authenticate", "Basic realm=\"calls\""));
        }

        @Test
        void oneThatMerelyBroughtNoCredentialsIsChallengedAndNotRefused() {
            Line line = line(webhook -> Verdict.challenge("Basic realm=\"calls\""), Line.OPTIONS);

            Reply reply = line.handle(post("/calls/hangup", NEW_CALL));

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.length()).isZero();
            assertThat(reply.headers()).isEqualTo(Map.of("WWW-Authenticate", "Basic realm=\"calls\""));
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.CHALLENGED, "hangup", "", "", "", "");
            assertThat(theOne(line).status()).isEqualTo(401);
            assertThat(theOne(line).cause()).isEmpty();
        }

        @Test
        void byDefaultTheSignatureIsAskedAlone() {
            RequestVerifier signature = webhook -> Verdict.refuse("signature");

            assertThat(FlowRouter.byDefault(BaseUrl.of(Line.BASE), signature)).isSameAs(signature);
        }

        @Test
        void byDefaultTheCredentialsOfTheBaseUrlAreAskedForFirst() {
            AtomicInteger signatures = new AtomicInteger();
            BaseUrl withPassword = BaseUrl.of("https://calls:correct-horse@pbx.example.com/calls");
            RequestVerifier verifier = FlowRouter.byDefault(withPassword, webhook -> {
                signatures.incrementAndGet();
                return Verdict.refuse("signature");
            });
            String right = "Basic Y2FsbHM6Y29ycmVjdC1ob3JzZQ==";
            Line line = line(verifier, Line.OPTIONS);

            assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(401);
            assertThat(line.handle(authorized(right.replace("Y2F", "Z2F"))).status())
                    .isEqualTo(401);
            assertThat(signatures).hasValue(0);
            assertThat(line.handle(authorized(right)).status()).isEqualTo(403);
            assertThat(signatures).hasValue(1);
            assertThat(line.observed())
                    .extracting(Observation::outcome, Observation::detail)
                    .containsExactly(
                            tuple(Outcome.CHALLENGED, ""),
                            tuple(Outcome.REFUSED, "wrong credentials"),
                            tuple(Outcome.REFUSED, "signature"));
        }

        private Webhook authorized(String authorization) {
            return Line.webhook("POST", "/calls", NEW_CALL, Map.of("Authorization", authorization));
        }

        @Test
        void aVerifierThatIsTooBusyIsAnsweredFor() {
            Line line = line(webhook -> Verdict.busy("too much is being verified"), Line.OPTIONS);

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRefused(line, reply, 503, "too much is being verified");
            assertThat(reply.headers()).isEmpty();
        }

        @Test
        void aVerifierThatThrowsHasRefused() {
            RuntimeException thrown = new IllegalStateException("no key");
            Line line = line(
                    webhook -> {
                        throw thrown;
                    },
                    Line.OPTIONS);

            assertRefused(line, line.handle(post("/calls", NEW_CALL)), 403, "the verifier failed");
            assertThat(theOne(line).cause()).containsSame(thrown);
        }

        @Test
        void aVerifierThatThrowsAnErrorHasRefusedToo() {
            Error thrown = new StackOverflowError();
            Line line = line(
                    webhook -> {
                        throw thrown;
                    },
                    Line.OPTIONS);

            assertRefused(line, line.handle(post("/calls", NEW_CALL)), 403, "the verifier failed");
            assertThat(theOne(line).cause()).containsSame(thrown);
        }

        @Test
        void aVerifierThatThrowsPastItsSignatureHasRefusedToo() {
            Line line = line(webhook -> FlowRouterTest.<RuntimeException>sneak(new IOException()), Line.OPTIONS);

            assertRefused(line, line.handle(post("/calls", NEW_CALL)), 403, "the verifier failed");
        }

        @Test
        @SuppressWarnings("NullAway")
        void aVerifierWithoutAVerdictOrAChallengeWithoutTextHasRefused() {
            Line silent = line(webhook -> null, Line.OPTIONS);
            Line empty = line(webhook -> Verdict.challenge(null, "x"), Line.OPTIONS);

            assertRefused(silent, silent.handle(post("/calls", NEW_CALL)), 403, "the verifier gave no verdict");
            assertRefused(empty, empty.handle(post("/calls", NEW_CALL)), 403, "the verifier failed");
        }

        @Test
        void theVerifierSeesTheRequestAsItCame() {
            Webhook[] seen = new Webhook[1];
            Line line = line(
                    webhook -> {
                        seen[0] = webhook;
                        return Verdict.accept();
                    },
                    Line.OPTIONS);
            Webhook webhook = post("/calls", NEW_CALL);

            line.handle(webhook);

            assertThat(seen[0]).isSameAs(webhook);
        }

        @Test
        void trustingAnybodyTwiceIsNoMoreTrust() {
            RequestVerifier insecure = RequestVerifier.insecureAcceptAll();
            try (CapturedLog log = new CapturedLog()) {
                line(insecure.and(insecure), Line.OPTIONS);

                assertThat(log.texts()).hasSize(1).allMatch(text -> text.contains("accepts requests from anybody"));
            }
        }

        @Test
        void aRouterThatTrustsAnybodyWarnsWhenItIsMade() {
            try (CapturedLog log = new CapturedLog()) {
                line(ANYBODY, Line.OPTIONS);
                assertThat(log.lines()).isEmpty();

                line(RequestVerifier.insecureAcceptAll().and(ANYBODY), Line.OPTIONS);
                assertThat(log.lines()).isEmpty();

                line(RequestVerifier.insecureAcceptAll(), Line.OPTIONS);
                assertThat(log.lines())
                        .containsExactly(new CapturedLog.Line(
                                Level.WARNING,
                                "The router of Line accepts requests from anybody."
                                        + " That is meant for development alone."));
            }
        }
    }

    @Nested
    class Macs {

        private final Line line = withKey();

        private String urlOf(String answer, String callId) {
            Line writer = withKey();
            writer.handler = call -> answer;
            Reply reply = writer.handle(post("/calls", "event=newCall&from=1&callId=" + callId));
            Matcher url = Pattern.compile("onData=\"https://pbx.example.com([^\"]*)\"")
                    .matcher(reply.text());
            assertThat(url.find()).as(reply.text()).isTrue();
            return url.group(1).replace("&amp;", "&");
        }

        @Test
        void aUrlThatTheRouterWroteIsTakenBack() {
            assertThat(line.handle(post(urlOf("pin", "a1b2"), "event=dtmf&callId=a1b2&dtmf=1"))
                            .status())
                    .isEqualTo(200);
            assertThat(line.handled).hasValue(1);
            assertObserved(line, Outcome.HANDLED, "Pin", "dtmf", "a1b2", "Line.Pin.wrong", "");
        }

        @Test
        void aUrlOfATargetWithoutStateIsTakenBack() {
            line.handle(post(urlOf("menu", "a1b2"), "event=dtmf&callId=a1b2&dtmf=1"));

            assertObserved(line, Outcome.HANDLED, "MainMenu", "dtmf", "a1b2", "Line.MainMenu.any", "");
        }

        @Test
        void theOrderAndTheSpellingOfTheQueryDoNotMatterNorWhatElseIsInIt() {
            String url = urlOf("pin", "a1b2");
            String mac = url.substring(url.indexOf("_mac="));

            line.handle(post("/calls/Pin?utm=%zz&" + mac + "&%61ttempt=%31", "event=dtmf&callId=a1b2&dtmf=1"));

            assertObserved(line, Outcome.HANDLED, "Pin", "dtmf", "a1b2", "Line.Pin.wrong", "");
        }

        @ParameterizedTest
        @CsvSource({
            "/calls/Pin?attempt=1, a1b2, no MAC",
            "/calls/Pin?attempt=1&_mac=, a1b2, an empty MAC",
            "/calls/Pin?attempt=1&_mac=%zz, a1b2, a broken MAC",
            "/calls/Pin?attempt=1&_mac=AAAAAAAAAAAAAAAAAAAAAA, a1b2, another MAC",
            "/calls/Pin?attempt=7&MAC, a1b2, other state",
            "/calls/Pin?attempt=%zz&MAC, a1b2, broken state",
            "/calls/Pin?MAC, a1b2, no state",
            "/calls/Pin?attempt=2&attempt=1&MAC, a1b2, other state first",
            "/calls/MainMenu?attempt=1&MAC, a1b2, another route",
            "/calls/Pin?attempt=1&MAC, a1b3, another call",
            "/calls/Pin?attempt=1&MAC, '', no call",
            "/calls/Pin?attempt=1&MAC, %zz, a broken call id"
        })
        void aWrongMacIsRefusedWith403(String target, String callId, String what) {
            String url = urlOf("pin", "a1b2");
            String mac = url.substring(url.indexOf("_mac="));
            Reply reply = line.handle(post(target.replace("MAC", mac), "event=dtmf&dtmf=4711&callId=" + callId));

            assertThat(reply.status()).as(what).isEqualTo(403);
            assertThat(reply.length()).isZero();
            assertThat(reply.headers()).isEmpty();
            assertThat(line.handled).hasValue(0);
            assertThat(theOne(line).outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(theOne(line).status()).isEqualTo(403);
            assertThat(theOne(line).detail()).contains("MAC").doesNotContain("4711");
            assertThat(theOne(line).event()).isEqualTo("dtmf");
            assertThat(theOne(line).callId()).isEqualTo(callId.contains("%") ? "" : callId);
        }

        @Test
        void aBrokenCallIdIsNotTakenForNone() {
            String url = urlOf("pin", "");

            assertThat(line.handle(post(url, "event=dtmf&callId=%zz&dtmf=1")).status())
                    .isEqualTo(403);
            assertThat(line.handle(post(url, "event=dtmf&dtmf=1")).status()).isEqualTo(200);
            assertThat(line.handled).hasValue(1);
        }

        @Test
        void theMacOfAnotherKeyIsRefused() {
            Line other = new Line(Line.BASE, CallbackKey.perProcess(), ANYBODY, Line.OPTIONS);

            assertThat(other.handle(post(urlOf("pin", "a1b2"), "event=dtmf&callId=a1b2&dtmf=1"))
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void theFlowsOwnUrlsNeedNoMac() {
            assertThat(line.handle(post("/calls", NEW_CALL)).status()).isEqualTo(200);
            assertThat(line.handle(post("/calls/hangup", "event=hangup&callId=a1b2"))
                            .status())
                    .isEqualTo(200);
            assertThat(line.handled).hasValue(2);
        }

        @Test
        void anUnknownRouteNeedsNoMac() {
            assertRoot(line.handle(post("/calls/Other", "event=dtmf&callId=a1b2")), EMPTY);
        }
    }

    @Nested
    class WhatIsPassed {

        @Test
        void anUnknownEventIsAnsweredWithTheEmptyRoot() {
            Reply reply = line.handle(post("/calls", "event=video&callId=a1b2"));

            assertRoot(reply, EMPTY);
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.PASSED, "", "video", "", "", "no handler for this event here");
        }

        @Test
        void anUnknownRouteIsAnsweredWithTheRootOfItsEvent() {
            Reply reply = line.handle(post("/calls/Other", NEW_CALL));

            assertRoot(reply, SUBSCRIBED);
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.PASSED, "", "newCall", "a1b2", "", "unknown route");
        }

        @Test
        void anUnknownEventOnAnUnknownRouteIsAnsweredWithTheEmptyRoot() {
            assertRoot(line.handle(post("/%zz", "event=video")), EMPTY);
            assertObserved(line, Outcome.PASSED, "", "video", "", "", "unknown route");
        }

        @ParameterizedTest
        @CsvSource({"/calls, dtmf, ''", "/calls/MainMenu, hangup, MainMenu", "/calls/Pin?attempt=1, hangup, Pin"})
        void anEventWithoutAHandlerThereIsAnsweredWithItsRoot(String target, String event, String route) {
            Reply reply = line.handle(post(target, "callId=a1b2&event=" + event));

            assertRoot(reply, EMPTY);
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.PASSED, route, event, "a1b2", "", "no handler for this event here");
        }

        @Test
        void anEventWithSubscriptionsHasThemAlsoWhereItHasNoHandler() {
            assertRoot(line.handle(post("/calls/MainMenu", NEW_CALL)), SUBSCRIBED);
        }

        @Test
        void anEmptyEventIsUnknown() {
            assertRoot(line.handle(post("/calls", "event=&from=1")), EMPTY);
            assertObserved(line, Outcome.PASSED, "", "", "", "", "no handler for this event here");
        }
    }

    @Nested
    class BrokenParameters {

        @ParameterizedTest
        @CsvSource({
            "event=newCall&from=%zz, from, a percent sign is not followed by two hexadecimal digits",
            "event=newCall&from=%4, from, a percent escape is cut off",
            "event=newCall&from=%FC, from, the bytes are not UTF-8",
            "event=newCall&from=1&user[]=a&user[]=%ED%A0%80, user[], the bytes are not UTF-8",
            "event=newCall&from=1&user%5B%5D=%, user[], a percent escape is cut off",
            "event=newCall, from, it is missing",
            "event=newCall&from=1&anonymous=maybe4711, anonymous, not a boolean (expected: true or false)",
            "event=newCall&callId=%zz&from=1, callId, a percent sign is not followed by two hexadecimal digits"
        })
        void aFaultNamesTheParameterAndTheCallGoesOn(String body, String parameter, String why) {
            Reply reply = line.handle(post("/calls", body));

            assertRoot(reply, SUBSCRIBED);
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.FAULT, "", "newCall", "", "", "parameter " + parameter + ": " + why);
            assertThat(theOne(line).status()).isEqualTo(200);
            assertThat(theOne(line).cause()).containsInstanceOf(Unreadable.class);
        }

        @Test
        void aBrokenEventIsAFaultWithTheEmptyRoot() {
            assertRoot(line.handle(post("/calls", "event=%zz&callId=a1b2&from=1")), EMPTY);
            assertObserved(
                    line,
                    Outcome.FAULT,
                    "",
                    "",
                    "",
                    "",
                    "parameter event: a percent sign is not followed by two hexadecimal digits");
        }

        @ParameterizedTest
        @CsvSource({
            "attempt=4711x, its type refuses the value",
            "attempt=, its type refuses the value",
            "attempt=%zz, a percent sign is not followed by two hexadecimal digits",
            "'', it is missing"
        })
        void aFaultNamesAPartOfTheState(String query, String why) {
            Reply reply = line.handle(post("/calls/Pin?" + query, "event=dtmf&callId=a1b2&dtmf=4711"));

            assertRoot(reply, EMPTY);
            assertThat(line.handled).hasValue(0);
            assertObserved(line, Outcome.FAULT, "Pin", "dtmf", "a1b2", "", "parameter attempt: " + why);
        }

        @Test
        void aFaultNamesTheProvidersParameterAlsoIfTheStateWasReadBefore() {
            line.handle(post("/calls/Pin?attempt=1", "event=dtmf&callId=a1b2&dtmf=%zz"));

            assertThat(theOne(line).detail()).startsWith("parameter dtmf: ");
        }

        @Test
        void theDetailHoldsNoValueAndTheCauseDoes() {
            line.handle(post("/calls/Pin?attempt=4711x", "event=dtmf&callId=a1b2&dtmf=1"));

            assertThat(theOne(line).detail()).doesNotContain("4711");
            assertThat(theOne(line).cause()).containsInstanceOf(NumberFormatException.class);
        }

        @Test
        void aBrokenParameterThatNobodyReadsDoesNoHarm() {
            line.handle(post("/calls", NEW_CALL + "&dtmf=%zz&other=%FF&%zz=1"));

            assertObserved(line, Outcome.HANDLED, "", "newCall", "a1b2", "Line.welcome", "");
        }

        @Test
        void bytesThatAreNotUtf8AreAFault() {
            byte[] body = (NEW_CALL + "&user[]=x").getBytes(StandardCharsets.US_ASCII);
            body[body.length - 1] = (byte) 0xFC;

            Reply reply = line.handle(new Webhook("POST", "/calls", "", name -> List.of(), Optional.empty(), body));

            assertRoot(reply, SUBSCRIBED);
            assertThat(theOne(line).detail()).isEqualTo("parameter user[]: the bytes are not UTF-8");
        }

        @Test
        void aPinIsNeverLogged() {
            Line line = new Line(Line.BASE, null, ANYBODY, RouterOptions.defaults());
            try (CapturedLog log = new CapturedLog()) {
                line.handle(post("/calls/Pin?attempt=4711x", "event=dtmf&callId=a1b2&dtmf=4711"));
                line.handle(post("/calls/Pin?attempt=1", "event=dtmf&callId=a1b2&dtmf=4711%"));
                line.handle(post("/calls/Pin?attempt=1", "event=dtmf&callId=a1b2&dtmf=4711"));
                line.handle(post("/calls/Other?attempt=4711", "event=dtmf&callId=a1b2&dtmf=4711"));
                line.handle(post("/calls", "event=newCall&callId=a1b2&anonymous=4711&from=1"));

                assertThat(log.texts()).hasSize(5).noneMatch(text -> text.contains("4711"));
            }
        }
    }

    @Nested
    class WhatAHandlerDoesWrong {

        @ParameterizedTest
        @ValueSource(
                classes = {
                    IllegalStateException.class,
                    IOException.class,
                    StackOverflowError.class,
                    OutOfMemoryError.class,
                    NoClassDefFoundError.class,
                    AssertionError.class
                })
        void aHandlerThatThrowsCostsNoCall(Class<? extends Throwable> type) throws Exception {
            Throwable thrown = type.getConstructor().newInstance();
            line.handler =
                    call -> FlowRouterTest.<RuntimeException>sneak(thrown).toString();

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRoot(reply, SUBSCRIBED);
            assertThat(line.handled).hasValue(1);
            assertObserved(
                    line, Outcome.FAULT, "", "newCall", "a1b2", "Line.welcome", "the handler threw " + type.getName());
            assertThat(theOne(line).status()).isEqualTo(200);
            assertThat(theOne(line).cause()).containsSame(thrown);
            assertThat(Thread.interrupted()).isFalse();
        }

        @Test
        void aHandlerThatRecursesForeverCostsNoCall() {
            line.handler = call -> line.handler.handle(call) + "x";

            assertRoot(line.handle(post("/calls", NEW_CALL)), SUBSCRIBED);
            assertThat(theOne(line).cause()).containsInstanceOf(StackOverflowError.class);
        }

        @Test
        void aHandlersOwnUnreadableIsNotTakenForAParameters() {
            line.handler = call -> {
                throw new Unreadable("4711 is wrong");
            };

            line.handle(post("/calls", NEW_CALL));

            assertThat(theOne(line).detail()).isEqualTo("the handler threw dev.switchboard.runtime.form.Unreadable");
        }

        @Test
        void theDetailDoesNotHoldTheMessageOfWhatWasThrown() {
            line.handler = call -> {
                throw new IllegalStateException("4711");
            };

            line.handle(post("/calls", NEW_CALL));

            assertThat(theOne(line).detail()).doesNotContain("4711");
        }

        @Test
        void anInterruptedHandlerLeavesItsThreadInterrupted() {
            line.handler = call -> {
                throw new InterruptedException();
            };

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertThat(Thread.interrupted()).isTrue();
            assertRoot(reply, SUBSCRIBED);
            assertThat(theOne(line).outcome()).isEqualTo(Outcome.FAULT);
        }

        @Test
        void aHandlerThatDoesNotThrowLeavesItsThreadAlone() {
            line.handle(post("/calls", NEW_CALL));

            assertThat(Thread.interrupted()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0000b", "\ud83d", "too long", "unexpected"})
        void anAnswerThatCannotBeWrittenCostsNoCall(String answer) {
            line.handler = call -> answer;

            Reply reply = line.handle(post("/calls", NEW_CALL));

            assertRoot(reply, SUBSCRIBED);
            assertThat(line.handled).hasValue(1);
            assertObserved(
                    line,
                    Outcome.FAULT,
                    "",
                    "newCall",
                    "a1b2",
                    "Line.welcome",
                    "the handler's answer cannot be written");
            assertThat(theOne(line).cause()).containsInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void anUnexpectedClassIsNamed() {
            line.handler = call -> "unexpected";

            line.handle(post("/calls", NEW_CALL));

            assertThat(theOne(line).cause().orElseThrow())
                    .hasMessage("an Action of an unexpected class: java.lang.String"
                            + " (expected: one that the flow nests or a handler's return type names)");
        }
    }

    @Nested
    class Observers {

        @Test
        void eachRequestIsObservedOnce() {
            Line line = new Line(
                    Line.BASE,
                    Line.KEY,
                    webhook -> webhook.rawQuery().equals("bad") ? Verdict.refuse("x") : Verdict.accept(),
                    Line.OPTIONS.limits(RequestLimits.defaults().maxBodyBytes(200)));
            line.handler = call -> {
                if (call.users().contains("throw")) {
                    throw new IllegalStateException();
                }
                return call.users().contains("null") ? null : "\u0000";
            };

            List<Webhook> requests = List.of(
                    post("/calls", NEW_CALL),
                    post("/calls", NEW_CALL + "&user[]=throw"),
                    post("/calls", NEW_CALL + "&user[]=null"),
                    post("/calls", NEW_CALL + "&user[]=%zz"),
                    post("/calls", "event=%zz"),
                    post("/calls", "event=other"),
                    post("/calls", ""),
                    post("/calls", "x".repeat(201)),
                    post("/calls?bad", NEW_CALL),
                    post("/calls/Pin?attempt=1", "event=dtmf"),
                    post("/calls/Other", NEW_CALL),
                    Webhook.get("/calls"));
            requests.forEach(line::handle);

            assertThat(line.observed())
                    .extracting(Observation::outcome)
                    .containsExactly(
                            Outcome.FAULT,
                            Outcome.FAULT,
                            Outcome.HANDLED,
                            Outcome.FAULT,
                            Outcome.FAULT,
                            Outcome.PASSED,
                            Outcome.FAULT,
                            Outcome.REFUSED,
                            Outcome.REFUSED,
                            Outcome.REFUSED,
                            Outcome.PASSED,
                            Outcome.REFUSED);
        }

        @ParameterizedTest
        @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, IOException.class})
        void anObserverThatThrowsIsLoggedAndDoesNoHarm(Class<? extends Throwable> type) throws Exception {
            Throwable thrown = type.getConstructor().newInstance();
            Line line =
                    line(ANYBODY, Line.OPTIONS.observer(observation -> FlowRouterTest.<RuntimeException>sneak(thrown)));
            line.handler = call -> "hangup";
            try (CapturedLog log = new CapturedLog()) {
                assertThat(line.handle(post("/calls", NEW_CALL)).text()).contains("<Hangup/>");
                assertThat(line.handle(Webhook.get("/calls")).status()).isEqualTo(405);
                assertThat(line.handle(post("/calls", "event=%zz")).text()).isEqualTo(EMPTY);

                assertThat(log.texts()).hasSize(3).containsOnly("The observer of Line failed: " + type.getName());
            }
            assertThat(line.observed()).hasSize(3);
        }
    }

    @Nested
    class EventInTheUrl {

        private static final String WHISPER = "/x/Leg/whisper";

        @ParameterizedTest
        @CsvSource({"/, call", "/x, call", "/x/status, status", WHISPER + ", whisper"})
        void theLastSegmentOfTheRouteIsTheEvent(String path, String event) {
            UrlLine line = new UrlLine(true, "POST", "GET");

            Reply reply = line.handle(Webhook.post(path, "CallSid=a1b2&From=49+1"));

            assertThat(reply.text()).contains("<Say>" + event + " from 49 1</Say>");
            assertThat(line.observed)
                    .extracting(Observation::event, Observation::callId)
                    .containsExactly(tuple(event, "a1b2"));
        }

        @Test
        void aHandlerIsNotAskedWhereNoRouteMatches() {
            UrlLine line = new UrlLine(true, "POST");

            assertThat(line.handle(Webhook.post("/%zz", "CallSid=a1b2")).text()).isEqualTo(EMPTY);
            assertThat(line.observed).extracting(Observation::detail).containsExactly("unknown route");
        }

        @Test
        void aGetHasItsParametersInTheQueryWhateverItsContentType() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            Reply reply = line.handle(Line.webhook(
                    "GET", "/x?CallSid=a1b2&From=49%201", "From=body", Map.of("Content-Type", "application/json")));

            assertThat(reply.text()).contains("<Say>call from 49 1</Say>");
        }

        @Test
        void aBodyThatIsNotDecodedIsVerifiedAnsweredWithTheEmptyRootAndTold() {
            UrlLine line = new UrlLine(true, "POST");

            Reply reply = line.handle(Line.webhook(
                    "POST", WHISPER, "{\"CallSid\":\"1\"}", Map.of("Content-Type", "application/json; charset=utf-8")));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo(EMPTY);
            assertThat(line.observed)
                    .extracting(Observation::outcome, Observation::event, Observation::detail, Observation::handler)
                    .containsExactly(tuple(Outcome.PASSED, "whisper", "a body that is not decoded", ""));
        }

        @Test
        void aBodyOfAnotherTypeIsRefusedStill() {
            UrlLine line = new UrlLine(true, "POST");
            Map<String, String> xml = Map.of("Content-Type", "text/xml");

            assertThat(line.handle(Line.webhook("POST", WHISPER, "<x/>", xml)).status())
                    .isEqualTo(415);
        }

        @Test
        void anAnswerThatIsLongerThanTheProviderTakesIsNotSent() {
            UrlLine line = new UrlLine(true, "POST");
            int overhead = line.handle(Webhook.post("/x", "From=")).length();

            Reply longest = line.handle(Webhook.post("/x", "From=" + "1".repeat(UrlLine.MOST_BYTES - overhead)));
            Reply tooLong = line.handle(Webhook.post("/x", "From=" + "1".repeat(UrlLine.MOST_BYTES - overhead + 1)));

            assertThat(longest.length()).isEqualTo(UrlLine.MOST_BYTES);
            assertThat(tooLong.text()).isEqualTo(EMPTY);
            Observation fault = line.observed.get(2);
            assertThat(fault.outcome()).isEqualTo(Outcome.FAULT);
            assertThat(fault.detail()).isEqualTo("the handler's answer cannot be written");
            assertThat(fault.cause())
                    .get()
                    .hasToString(
                            "java.lang.IllegalArgumentException: answer: 201 bytes (expected: at most 200, which the"
                                    + " provider takes)");
        }

        @Test
        void theRestIsWhatNothingElseHolds() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            line.handle(Webhook.post("/x", "CallSid=1&Held=%zz&From=1&New+one=a+b&Sip_X=%zz&New+one=c&_attempt=2&=x"));
            assertThat(line.rest).containsExactly(entry("New one", "a b"), entry("_attempt", "2"));
            assertThatThrownBy(() -> line.rest.clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void theStateThatSharesTheQueryWithTheParametersIsNoneOfTheRest() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            line.handle(Webhook.get("/x?_attempt=2&_mac=abc&_other=1&From=1"));

            assertThat(line.rest).containsExactly(entry("_other", "1"));
        }

        @Test
        void aPostHasItsParametersInTheBodyAlone() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            assertThat(line.handle(Webhook.post("/x?From=query", "CallSid=1")).text())
                    .contains("from nobody");
        }

        @Test
        void aRequestThatCannotBeLookedAtIsRefused() {
            UrlLine line = new UrlLine(true, "POST");
            Webhook broken = new Webhook(
                    "POST",
                    "/x",
                    "",
                    name -> {
                        throw new IllegalStateException("headers are gone");
                    },
                    Optional.empty(),
                    new byte[0]);

            assertThat(line.handle(broken).status()).isEqualTo(403);
            assertThat(line.observed)
                    .extracting(Observation::detail)
                    .containsExactly("the request cannot be looked at");
        }

        @Test
        void aPostOfAProtocolWithoutFormsHasItsParametersInTheQuery() {
            UrlLine line = new UrlLine(false, "POST");

            assertThat(line.handle(Webhook.post("/x?From=query", "")).text()).contains("from query");
        }

        @Test
        void aWrongMethodIsToldAllThatAreAllowed() {
            UrlLine line = new UrlLine(true, "POST", "GET");

            assertThat(line.handle(Line.webhook("PUT", "/x", "", Map.of())).headers())
                    .isEqualTo(Map.of("Allow", "POST, GET"));
        }

        @Test
        void aProtocolWithoutFormsRefusesThemWith415() {
            UrlLine line = new UrlLine(false, "POST", "GET", "HEAD");
            Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");

            assertThat(line.handle(post("/x", "From=1")).status()).isEqualTo(415);
            assertThat(line.handle(Line.webhook("GET", "/x?From=1", "", form)).text())
                    .contains("from 1");
            assertThat(line.handle(Line.webhook("HEAD", "/x?From=1", "", form)).text())
                    .contains("from 1");
        }
    }

    @Test
    void aBaseUrlIsNeededByNoRouterWithoutCallbacks() {
        assertThat(new UrlLine(true, "GET").subscription("status")).isEqualTo("/status");
    }

    @Test
    void whatARouterWritesIsTheDocumentOfItsWriterAsTheProtocolsType() {
        Reply reply = line.reply(new XmlWriter().start("Response").end("Response"));

        assertRoot(reply, EMPTY);
    }

    @Test
    void theUrlOfASubscriptionIsTheBasesAndTheEvent() {
        assertThat(line.subscription("hangup")).isEqualTo("https://pbx.example.com/calls/hangup");
        assertThat(BaseUrl.of(Line.BASE + "/").text() + "/hangup").isEqualTo(line.subscription("hangup"));
    }

    /** Throws anything, so that it needs no declaration. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> Verdict sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    @SuppressWarnings("NullAway")
    void noRouterIsMadeWithoutAVerifier() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Line(Line.BASE, null, null, Line.OPTIONS))
                .withMessage("verifier");
    }
}
