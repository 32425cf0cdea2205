package dev.switchboard.signalwire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.signalwire.CallQueue;
import dev.switchboard.signalwire.Dial;
import dev.switchboard.signalwire.Enqueue;
import dev.switchboard.signalwire.HttpMethod;
import dev.switchboard.signalwire.Leave;
import dev.switchboard.signalwire.Verb;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueueXmlTest {

    private static final CallQueue SUPPORT = CallQueue.named("support");
    private static final Enqueue WAIT = Enqueue.in("support");

    static Stream<Arguments> verbs() {
        String base = "\"https://pbx.example.com/calls/";
        return Stream.of(
                arguments("<Dial><Queue>support</Queue></Dial>", Dial.to(SUPPORT)),
                arguments("<Dial><Queue>a &lt; b</Queue></Dial>", Dial.to(CallQueue.named("a < b"))),
                arguments("<Dial><Queue>support</Queue></Dial>", Dial.to(SUPPORT.method(HttpMethod.POST))),
                arguments(
                        "<Dial><Queue method=\"GET\">support</Queue></Dial>", Dial.to(SUPPORT.method(HttpMethod.GET))),
                arguments(
                        "<Dial><Queue url=" + base + "Called/dequeue\">support</Queue></Dial>",
                        Dial.to(SUPPORT.into(new AnyResponse.Called()))),
                arguments("<Enqueue>support</Enqueue>", WAIT),
                arguments("<Enqueue>a &lt; b</Enqueue>", Enqueue.in("a < b")),
                arguments(
                        "<Enqueue>support</Enqueue>",
                        WAIT.method(HttpMethod.POST).waitUrlMethod(HttpMethod.POST)),
                arguments("<Enqueue method=\"GET\">support</Enqueue>", WAIT.method(HttpMethod.GET)),
                arguments("<Enqueue waitUrlMethod=\"GET\">support</Enqueue>", WAIT.waitUrlMethod(HttpMethod.GET)),
                arguments(
                        "<Enqueue action=" + base + "Waited/queueResult\">support</Enqueue>",
                        WAIT.into(new AnyResponse.Waited())),
                arguments(
                        "<Enqueue waitUrl=" + base + "Waiting/queueWait\">support</Enqueue>",
                        WAIT.into(new AnyResponse.Waiting())),
                arguments(
                        "<Enqueue action=" + base + "WaitingWaited/queueResult\" waitUrl=" + base
                                + "WaitingWaited/queueWait\">support</Enqueue>",
                        WAIT.into(new AnyResponse.WaitingWaited())),
                arguments("<Leave/>", Leave.now()));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void writesQueues(String expected, Verb verb) {
        assertThat(Written.of(verb)).isEqualTo(expected);
    }
}
