package dev.switchboard.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.client.ClientOptions;
import dev.switchboard.client.Credentials;
import dev.switchboard.client.SipgateClient;
import dev.switchboard.fake.FakeSipgate;
import dev.switchboard.fake.Hold;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayAndTransferTest {

    private final FakeSipgate fake = FakeSipgate.start();
    private final Warnings warnings = Warnings.of(PlayAndTransfer.class);
    private HttpServer sounds;
    private SipgateClient sipgate;
    private String callId;

    @BeforeEach
    void start() throws IOException {
        byte[] wav = wav();
        sounds = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sounds.createContext("/one-moment.wav", exchange -> {
            exchange.sendResponseHeaders(200, wav.length);
            exchange.getResponseBody().write(wav);
            exchange.close();
        });
        sounds.start();
        sipgate = SipgateClient.of(
                Credentials.bearer("token"), ClientOptions.defaults().url(fake.url()));
        callId = fake.calls().initiate("p0", "+492111234567", Optional.empty(), Optional.empty());
        fake.calls().answer(callId);
    }

    @AfterEach
    void stop() {
        warnings.close();
        sounds.stop(0);
        fake.close();
    }

    /** A hundredth of a second of what sipgate plays. */
    private static byte[] wav() throws IOException {
        AudioFormat telephony = new AudioFormat(8_000, 16, 1, true, false);
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(new byte[160]), telephony, 80),
                AudioFileFormat.Type.WAVE,
                wav);
        return wav.toByteArray();
    }

    private URI sound(String name) {
        return URI.create("http://localhost:" + sounds.getAddress().getPort() + "/" + name);
    }

    private Phone phone(String sound) {
        return new Phone(
                PlayAndTransferRouter.create(new PlayAndTransfer(sipgate.rtcm(), sound(sound)), Phone.ANYBODY), callId);
    }

    @Test
    void playsAndHandsTheCallOver() throws Exception {
        Hold transfer = fake.hold("POST", "/calls/{callId}/transfer");

        assertThat(phone("one-moment.wav").calls("492111234567"))
                .isEqualTo("<Response><Play><Url>" + sound("one-moment.wav") + "</Url></Play></Response>");

        transfer.awaitArrived();
        assertThat(fake.lastRequest().path()).isEqualTo("/v2/calls/" + callId + "/transfer");
        assertThat(fake.lastRequest().bodyText()).isEqualTo("{\"attended\":false,\"phoneNumber\":\"+4915799912345\"}");
        assertThat(warnings.areNone()).isTrue();
        transfer.release();
    }

    @Test
    void saysThatTheCallIsOver() throws Exception {
        fake.calls().hangUp(callId);

        phone("one-moment.wav").calls("492111234567");

        assertThat(warnings.next()).startsWith("not handed over: ");
        assertThat(fake.calls().commands(callId, "transfer")).isEmpty();
    }

    @Test
    void handsNothingOverWhatWasNotHeard() throws Exception {
        phone("no-such.wav").calls("492111234567");

        assertThat(warnings.next()).startsWith("not handed over: ");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void leavesLaterLegsAndOutgoingCallsAlone() {
        assertThat(phone("one-moment.wav").isForwardedToVoicemail("492111234567"))
                .isEqualTo("<Response/>");
        assertThat(phone("one-moment.wav").callsOut()).isEqualTo("<Response/>");
        assertThat(fake.requests()).isEmpty();
    }
}
