package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests of sipgate's documentation, as curl sends them, and every byte of what answers them. */
class DocumentedCurlTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NOTHING = XML + "<Response/>";

    private static RunningSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = RunningSample.at(Lines.OPEN);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static Stream<Arguments> documented() {
        String oldCall = mainMenu("oQfGgmQy3fqOlLt7LvDtpQ");
        String call = mainMenu("SYfAjO5PR-8PyXZxShho6g");
        return Stream.of(
                Arguments.of("from=492111234567&to=4915791234567", oldCall),
                Arguments.of("from=492111234567&to=4915791234567&direction=in", oldCall),
                Arguments.of(
                        "from=492111234567&to=4915791234567&direction=in&event=newCall&callId=123456&user[]=Alice"
                                + "&user[]=Bob",
                        call),
                Arguments.of(
                        "event=newCall&from=492111234567&to=4915791234567&direction=in&callId=123456&user[]=Alice"
                                + "&user[]=Bob&userId[]=w0&userId[]=w1&fullUserId[]=1234567w0&fullUserId[]=1234567w1",
                        call),
                Arguments.of("event=answer&callId=123456&user=John+Doe", NOTHING),
                Arguments.of(
                        "event=answer&callId=123456&user=John+Doe&userId=w0&fullUserId=1234567w0&from=492111234567"
                                + "&to=4915791234567&direction=in&answeringNumber=21199999999",
                        NOTHING),
                Arguments.of("event=hangup&cause=normalClearing&callId=123456", NOTHING),
                Arguments.of(
                        "event=hangup&cause=normalClearing&callId=123456&from=492111234567&to=4915791234567"
                                + "&direction=in&answeringNumber=4921199999999",
                        NOTHING),
                Arguments.of("event=dtmf&dtmf=1&callId=123456", NOTHING));
    }

    private static String mainMenu(String mac) {
        return XML + "<Response onAnswer=\"http://localhost:3000/answer\" onHangup=\"http://localhost:3000/hangup\">"
                + "<Gather onData=\"http://localhost:3000/MainMenu?_mac=" + mac + "\" timeout=\"5000\">"
                + "<Play><Url>http://localhost:3000/announcements/welcome.wav</Url></Play></Gather></Response>";
    }

    @ParameterizedTest
    @MethodSource("documented")
    void asItIs(String data, String answer) throws IOException {
        check(data, answer);
    }

    @ParameterizedTest
    @MethodSource("documented")
    void withEscapedBrackets(String data, String answer) throws IOException {
        check(data.replace("[]", "%5B%5D"), answer);
    }

    private static void check(String data, String answer) throws IOException {
        RawHttp.Response response = sample.http().post("/", data);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo(answer);
        assertThat(response.headers())
                .containsEntry("content-type", "application/xml; charset=UTF-8")
                .containsEntry("content-length", Integer.toString(answer.length()))
                .doesNotContainKeys("transfer-encoding", "content-encoding");
    }
}
