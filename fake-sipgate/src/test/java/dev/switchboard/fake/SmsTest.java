package dev.switchboard.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.switchboard.fake.state.CallerId;
import dev.switchboard.fake.state.CallerIds;
import dev.switchboard.fake.state.SentSms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

    private static final String SENDERS = "/w0/sms/s0/callerids";
    private static final String DEFAULT = "{\"defaultNumber\":true}";

    @AutoClose
    private final FakeSipgate fake = FakeSipgate.start();

    private final Raw raw = new Raw(fake);

    @Test
    void keepsWhatIsSentWithTheSenderOfThatMoment() {
        send("first", "");
        raw.put(SENDERS + "/2", DEFAULT);
        send("second", ",\"sendAt\":1795199817");

        assertThat(fake.sms().sent())
                .containsExactly(
                        new SentSms("s0", "+4915799912345", "+4915799912347", "first", Optional.empty()),
                        new SentSms(
                                "s0",
                                "+4915799912346",
                                "+4915799912347",
                                "second",
                                Optional.of(Instant.ofEpochSecond(1_795_199_817))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"recipient":"+4915799912347","message":"Hi"}                                     | 500 | /smsId
            {"smsId":"","recipient":"+4915799912347","message":"Hi"}                          | 400 | /smsId
            {"smsId":null,"recipient":"+4915799912347","message":"Hi"}                        | 400 | /smsId
            {"smsId":"s1","recipient":"+4915799912347","message":"Hi"}                        | 403 | /smsId
            {"smsId":"s0","message":"Hi"}                                                     | 400 | /recipient
            {"smsId":"s0","recipient":" ","message":"Hi"}                                     | 400 | /recipient
            {"smsId":"s0","recipient":"+4915799912347"}                                       | 400 | /message
            {"smsId":"s0","recipient":"+4915799912347","message":""}                          | 400 | /message
            {"smsId":"s0","recipient":"+4915799912347","message":7}                           | 400 | /message
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":1795199817.2}  | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":1795199817.0}  | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":"1795199817"}  | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":1795199817189} | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":99999999999999999999} | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":9223372036854775808 } | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":null}          | 400 | /sendAt
            {"smsId":"s0","recipient":"+4915799912347","message":"Hi","sendAt":0}             | 400 | /sendAt
            """)
    void refuses(String body, int status, String pointer) {
        Response refused = raw.post("/sessions/sms", body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(fake.sms().sent()).isEmpty();
    }

    @Test
    void theListShowsTheDefaultSender() {
        raw.put(SENDERS + "/0", DEFAULT);

        assertThat(raw.get("/w0/sms").body())
                .isEqualTo("{\"items\":[{\"id\":\"s0\",\"alias\":\"SMS of Ada\",\"callerId\":\"sipgate\"}]}");
        assertThat(raw.get("/w1/sms").body()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void listsSenders() {
        assertThat(raw.get(SENDERS).body())
                .isEqualTo(
                        "{\"items\":[{\"id\":0,\"phonenumber\":\"sipgate\",\"verified\":true,\"defaultNumber\":false},"
                                + "{\"id\":1,\"phonenumber\":\"+4915799912345\",\"verified\":true,\"defaultNumber\":true},"
                                + "{\"id\":2,\"phonenumber\":\"+4915799912346\",\"verified\":true,\"defaultNumber\":false}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {DEFAULT, "{\"defaultNumber\":\"true\"}"})
    void oneDefaultReplacesTheOther(String body) {
        assertThat(raw.put(SENDERS + "/2", body).status()).isEqualTo(204);

        assertThat(senders().all())
                .extracting(CallerId::id, CallerId::defaultNumber)
                .containsExactly(tuple(0, false), tuple(1, false), tuple(2, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"defaultNumber\":false}", "{\"defaultNumber\":1}", "{}"})
    void aDefaultCannotBeTakenAway(String body) {
        assertThat(raw.put(SENDERS + "/1", body).status()).isEqualTo(400);
        assertThat(senders().defaultNumber().id()).isEqualTo(1);
    }

    @Test
    void aNewSenderHasToBeVerified() {
        assertThat(raw.post(SENDERS, "{\"phonenumber\":\"+4915799912349\"}").status())
                .isEqualTo(204);
        assertThat(senders().find(3)).contains(new CallerId(3, "+4915799912349", false, false));
        assertThat(raw.put(SENDERS + "/3", DEFAULT).status()).isEqualTo(400);
        assertThat(raw.post(SENDERS + "/3/verification", "{\"verificationCode\":\"000000\"}")
                        .status())
                .isEqualTo(400);

        assertThat(raw.post(
                                SENDERS + "/3/verification",
                                "{\"verificationCode\":\"" + CallerIds.VERIFICATION_CODE + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(raw.put(SENDERS + "/3", DEFAULT).status()).isEqualTo(204);
        assertThat(senders().defaultNumber().id()).isEqualTo(3);
    }

    @Test
    void aNewSenderIsANumber() {
        assertThat(raw.post(SENDERS, "{\"phonenumber\":\"sipgate\"}").status()).isEqualTo(400);
    }

    @Test
    void withoutItsDefaultTheBuiltInOneSends() {
        assertThat(raw.delete(SENDERS + "/1").status()).isEqualTo(204);
        assertThat(senders().defaultNumber().id()).isZero();
        assertThat(raw.delete(SENDERS + "/0").status()).isEqualTo(403);
        assertThat(raw.delete(SENDERS + "/1").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/w0/sms/s9/callerids, 403", "/w1/sms/s0/callerids, 403", "/w9/sms/s0/callerids, 404"})
    void sendersOfOthers(String path, int status) {
        assertThat(raw.get(path).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "01", "x"})
    void unknownSenders(String id) {
        assertThat(raw.put(SENDERS + "/" + id, DEFAULT).status()).isEqualTo(404);
    }

    @Test
    void exactlyOneDefaultAtAnyTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Response>> requests = IntStream.range(0, 200)
                    .<Callable<Response>>mapToObj(i -> switch (i % 4) {
                        case 0 -> () -> raw.put(SENDERS + "/1", DEFAULT);
                        case 1 -> () -> raw.put(SENDERS + "/2", DEFAULT);
                        case 2 -> () -> send("Hi", "");
                        default -> () -> raw.get(SENDERS);
                    })
                    .toList();
            for (Future<Response> response : threads.invokeAll(requests)) {
                assertThat(response.get().status()).isBetween(200, 204);
                if (response.get().status() == 200) {
                    assertThat(response.get().items())
                            .filteredOn(sender -> sender.getBoolean("defaultNumber"))
                            .hasSize(1);
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(fake.sms().sent()).hasSize(50);
        assertThat(fake.requests()).hasSize(200);
    }

    private CallerIds senders() {
        return fake.sms().callerIds("s0");
    }

    private Response send(String message, String more) {
        return raw.post(
                "/sessions/sms",
                "{\"smsId\":\"s0\",\"recipient\":\"+4915799912347\",\"message\":\"" + message + "\"" + more + "}");
    }
}
