package dev.switchboard.runtime.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import dev.switchboard.runtime.RequestLimits;
import dev.switchboard.runtime.RequestVerifier.Verdict;
import dev.switchboard.runtime.Webhook;
import dev.switchboard.runtime.form.Unreadable;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a request may hold, and what becomes of one that holds more. */
class LimitsRouterTest {

    private static final String NEW_CALL = "event=newCall&callId=a1b2&from=1";

    private final AtomicInteger verified = new AtomicInteger();

    private Line line(RequestLimits limits) {
        return new Line(
                Line.BASE,
                null,
                webhook -> {
                    verified.incrementAndGet();
                    return Verdict.accept();
                },
                Line.OPTIONS.limits(limits));
    }

    private void assertTaken(Line line, String target, String body) {
        assertThat(line.handle(line.post(target, body)).status()).isEqualTo(200);
        assertThat(line.handled).hasValue(1);
        assertThat(verified).hasValue(1);
        assertThat(line.observed()).extracting(Observation::outcome).containsExactly(Outcome.HANDLED);
    }

    /** No body, no headers, no verifier, no handler, and one observation with nothing that was decoded. */
    private void assertTooMuch(Line line, String target, String body, String reason) {
        Reply reply = line.handle(line.post(target, body));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.length()).isZero();
        assertThat(reply.headers()).isEmpty();
        assertThat(line.handled).hasValue(0);
        assertThat(verified).hasValue(0);
        assertThat(line.observed())
                .extracting(
                        Observation::outcome,
                        Observation::event,
                        Observation::callId,
                        Observation::status,
                        Observation::detail)
                .containsExactly(tuple(Outcome.REFUSED, "", "", 413, reason));
    }

    @Nested
    class ByDefault {

        private final Line line = line(RequestLimits.defaults());

        private static String ofLength(int length) {
            StringBuilder body = new StringBuilder(NEW_CALL);
            while (length - body.length() > 16_000) {
                body.append("&x=").append("1".repeat(15_000));
            }
            return body.append("&x=").append("1".repeat(length - body.length())).toString();
        }

        private static String withParameters(int count) {
            return NEW_CALL + "&x=1".repeat(count - 3);
        }

        @Test
        void aBodyOf64KiBIsTaken() {
            assertThat(line.maxBodyBytes()).isEqualTo(65_536);
            assertTaken(line, "/calls", ofLength(65_536));
        }

        @Test
        void aBodyOfOneByteMoreIsNot() {
            assertTooMuch(line, "/calls", ofLength(65_537), "body over 65536 bytes");
        }

        @Test
        void aThousandParametersAreTaken() {
            assertTaken(line, "/calls", withParameters(1_000));
        }

        @Test
        void aThousandInTheBodyAndAThousandInTheQueryAreTaken() {
            assertTaken(line, "/calls?" + "&".repeat(1_000), withParameters(1_000));
        }

        @Test
        void oneParameterMoreIsNot() {
            assertTooMuch(line, "/calls", withParameters(1_001), "more than 1000 parameters");
        }

        @Test
        void emptyParametersAreCountedLikeOthers() {
            assertTooMuch(line, "/calls", "&".repeat(1_001), "more than 1000 parameters");
        }

        @Test
        void aNameOf256BytesIsTaken() {
            assertTaken(line, "/calls", NEW_CALL + "&" + "n".repeat(256) + "=1");
        }

        @Test
        void aNameOfOneByteMoreIsNot() {
            assertTooMuch(line, "/calls", NEW_CALL + "&" + "n".repeat(257) + "=1", "a parameter's name over 256 bytes");
        }

        @Test
        void aValueOf16KiBIsTaken() {
            assertTaken(line, "/calls", NEW_CALL + "&x=" + "1".repeat(16_384));
        }

        @Test
        void aValueOfOneByteMoreIsNot() {
            assertTooMuch(
                    line, "/calls", NEW_CALL + "&x=" + "1".repeat(16_385), "a parameter's value over 16384 bytes");
        }

        @Test
        void aListOf500ValuesIsRead() {
            int[] users = new int[1];
            line.handler = call -> {
                users[0] = call.users().size();
                return null;
            };

            assertTaken(line, "/calls", NEW_CALL + "&user%5B%5D=1".repeat(500));
            assertThat(users[0]).isEqualTo(500);
        }

        @Test
        void aListOfOneValueMoreIsAFaultAndTheCallGoesOn() {
            Reply reply = line.handle(line.post("/calls", NEW_CALL + "&user%5B%5D=1".repeat(501)));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).endsWith("<Response onHangup=\"https://pbx.example.com/calls/hangup\"/>");
            assertThat(line.handled).hasValue(0);
            assertThat(verified).hasValue(1);
            assertThat(line.observed())
                    .extracting(Observation::outcome, Observation::callId, Observation::detail)
                    .containsExactly(tuple(Outcome.FAULT, "a1b2", "parameter user[]: it is there more than 500 times"));
            assertThat(line.observed().get(0).cause()).containsInstanceOf(Unreadable.class);
        }
    }

    @Nested
    class AsTheOptionsSay {

        private final Line line = line(new RequestLimits(100, 4, 12, 8, 2));

        @ParameterizedTest
        @CsvSource({
            "&a&b, more than 4 parameters",
            "&aaaaaaaaaaaa1=, a parameter's name over 12 bytes",
            "&%61%61%61%61%61, a parameter's name over 12 bytes",
            "&a=123456789, a parameter's value over 8 bytes",
            "&a=%61%61%61, a parameter's value over 8 bytes",
            "&%zz=123456789, a parameter's value over 8 bytes"
        })
        void eachLimitHoldsInTheBody(String more, String reason) {
            assertTooMuch(line, "/calls", NEW_CALL + more, reason);
        }

        @ParameterizedTest
        @CsvSource({
            "a&b&c&d&e, more than 4 parameters",
            "&&&&&, more than 4 parameters",
            "aaaaaaaaaaaa1, a parameter's name over 12 bytes",
            "a&b=123456789, a parameter's value over 8 bytes"
        })
        void eachLimitHoldsInTheQuery(String query, String reason) {
            assertTooMuch(line, "/calls?" + query, NEW_CALL, reason);
        }

        @Test
        void whatIsAtAllLimitsIsTaken() {
            assertTaken(line, "/calls?a&b&c&aaaaaaaaaaaa=12345678", NEW_CALL + "&aaaaaaaaaaaa=12345678");
        }

        @Test
        void aListIsCountedUnderAllItsSpellings() {
            Line line = line(new RequestLimits(100, 9, 12, 8, 2));

            line.handle(line.post("/calls", NEW_CALL + "&user[]=a&user[]=b"));
            line.handle(line.post("/calls", NEW_CALL + "&user[]=a&user[0]=b&user%5B%5D="));

            assertThat(line.observed())
                    .extracting(Observation::outcome, Observation::detail)
                    .containsExactly(
                            tuple(Outcome.HANDLED, ""),
                            tuple(Outcome.FAULT, "parameter user[]: it is there more than 2 times"));
        }

        @Test
        void whatNobodyReadsAsAListMayBeThereMoreOften() {
            assertTaken(line(new RequestLimits(100, 9, 12, 8, 2)), "/calls", NEW_CALL + "&from=2&from=3&x&x&x");
        }

        @Test
        void aWrongMethodOrBodyFormIsToldFirst() {
            String tooMany = "&".repeat(5);

            assertThat(line.handle(Webhook.get("/calls?" + tooMany)).status()).isEqualTo(405);
            assertThat(line.handle(Line.webhook("POST", "/calls", tooMany, Map.of("Content-Type", "text/xml")))
                            .status())
                    .isEqualTo(415);
            assertThat(line.handle(line.post("/calls", tooMany)).status()).isEqualTo(413);
        }

        @Test
        void aMissingContentTypeIsAFormAndIsMeasured() {
            assertThat(line.handle(Webhook.post("/calls", NEW_CALL + "&a&b")).status())
                    .isEqualTo(413);
        }
    }

    @Nested
    class WhatIsMeasured {

        private static final String TOO_MANY = "&".repeat(1_001);
        private static final String FORM = "application/x-www-form-urlencoded";

        @ParameterizedTest
        @ValueSource(strings = {"application/json", "Application/JSON; charset=utf-8"})
        void aBodyThatIsNotDecodedIsNot(String contentType) {
            UrlLine line = new UrlLine(true, "POST");
            Map<String, String> headers = Map.of("Content-Type", contentType);

            assertThat(line.handle(Line.webhook("POST", "/x", TOO_MANY, headers))
                            .status())
                    .isEqualTo(200);
            assertThat(line.handle(Line.webhook("POST", "/x", "x".repeat(20_000), headers))
                            .status())
                    .isEqualTo(200);
            assertThat(line.observed)
                    .extracting(Observation::detail)
                    .containsExactly("a body that is not decoded", "a body that is not decoded");
        }

        @Test
        void theQueryBesideABodyThatIsNotDecodedIs() {
            UrlLine line = new UrlLine(true, "POST");

            assertThat(line.handle(Line.webhook(
                                    "POST", "/x?" + TOO_MANY, "{}", Map.of("Content-Type", "application/json")))
                            .status())
                    .isEqualTo(413);
        }

        @Test
        void theSizeOfABodyThatIsNotDecodedIs() {
            UrlLine line = new UrlLine(true, "POST");

            assertThat(line.handle(Line.webhook(
                                    "POST", "/x", "x".repeat(65_537), Map.of("Content-Type", "application/json")))
                            .status())
                    .isEqualTo(413);
        }

        @ParameterizedTest
        @CsvSource({"GET, 1000, 200", "GET, 1001, 413", "HEAD, 1000, 200", "HEAD, 1001, 413"})
        void theQueryOfARequestWithoutABodyIs(String method, int parameters, int status) {
            UrlLine line = new UrlLine(true, "GET", "HEAD");
            String target = "/x?From=1" + "&".repeat(parameters);

            assertThat(line.handle(Line.webhook(method, target, "", Map.of())).status())
                    .isEqualTo(status);
        }

        /** The router does not read it, but a verifier of somebody's own might. */
        @ParameterizedTest
        @CsvSource({FORM + ", 413", "application/json, 200", "text/plain, 200"})
        void theBodyOfAGetIsIfItIsAForm(String contentType, int status) {
            UrlLine line = new UrlLine(true, "GET");

            assertThat(line.handle(Line.webhook("GET", "/x", TOO_MANY, Map.of("Content-Type", contentType)))
                            .status())
                    .isEqualTo(status);
        }
    }
}
