package dev.switchboard.signalwire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.IncomingCallEvent;
import dev.switchboard.signalwire.Party;
import dev.switchboard.signalwire.PhoneNumber;
import dev.switchboard.signalwire.SipUri;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who calls, as SignalWire may say it: no text is refused. */
class PartiesTest {

    static Stream<Arguments> parties() {
        return Stream.of(
                arguments("+15551234567", new PhoneNumber("+15551234567")),
                arguments("sip:ada@example.sip.signalwire.com", new SipUri("sip:ada@example.sip.signalwire.com")),
                arguments("sips:ada@example.com;x=y?Z=1", new SipUri("sips:ada@example.com;x=y?Z=1")),
                arguments("anonymous", new Party.Other("anonymous")),
                arguments("Restricted Caller", new Party.Other("Restricted Caller")),
                arguments("15551234567", new Party.Other("15551234567")),
                arguments("+1", new Party.Other("+1")),
                arguments("Jürgen", new Party.Other("Jürgen")),
                arguments("", new Party.Other("")));
    }

    @ParameterizedTest
    @MethodSource("parties")
    void areReadWhateverTheyAre(String text, Party party) {
        String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
        String params = "From=" + value + "&To=" + value;
        for (Flows.Flow flow : List.of(Flows.whole(), Flows.parts())) {
            IncomingCallEvent event = (IncomingCallEvent) flow.post("/", params);
            assertThat(event.call().from()).isEqualTo(party);
            assertThat(event.call().to()).isEqualTo(party);
        }
        assertThat((List<?>) Flows.raw().get("/", params))
                .filteredOn(text::equals)
                .hasSizeGreaterThanOrEqualTo(2);
    }
}
