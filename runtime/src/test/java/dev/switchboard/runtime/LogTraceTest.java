package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogTraceTest {

    @Test
    void framesStayReadableAndMessagesLoseTheirDigits() {
        Throwable cause = new NumberFormatException("For input string: \"4711#\"");
        cause.setStackTrace(frames("parse:99", "pin:43", "serve:7", "run:8"));
        Throwable thrown = new IllegalStateException("no agent for 4921155566778", cause);
        thrown.setStackTrace(frames("pin:42", "serve:7", "run:8"));
        Throwable closing = new IllegalArgumentException("+4921155566779");
        closing.setStackTrace(frames("close:50", "run:8"));
        closing.initCause(new RuntimeException());
        closing.getCause().setStackTrace(frames("close:51"));
        thrown.addSuppressed(closing);

        assertThat(lines(thrown))
                .containsExactly(
                        "java.lang.IllegalStateException: no agent for *************",
                        "\t\tat com.example.Line4.pin(Line4.java:42)",
                        "\t\tat com.example.Line4.serve(Line4.java:7)",
                        "\t\tat com.example.Line4.run(Line4.java:8)",
                        "\t\tSuppressed: java.lang.IllegalArgumentException: +*************",
                        "\t\t\tat com.example.Line4.close(Line4.java:50)",
                        "\t\t\t... 1 more",
                        "\t\tCaused by: java.lang.RuntimeException",
                        "\t\t\tat com.example.Line4.close(Line4.java:51)",
                        "\tCaused by: java.lang.NumberFormatException: For input string: \"****#\"",
                        "\t\tat com.example.Line4.parse(Line4.java:99)",
                        "\t\tat com.example.Line4.pin(Line4.java:43)",
                        "\t\t... 2 more");
    }

    @Test
    void aMessageThatTheCauseGaveLosesItsDigitsToo() {
        Throwable thrown = bare(new RuntimeException(bare(new NumberFormatException("4711"))));

        assertThat(lines(thrown))
                .containsExactly(
                        "java.lang.RuntimeException: java.lang.NumberFormatException: ****",
                        "\tCaused by: java.lang.NumberFormatException: ****");
    }

    @Test
    void noLineCanBeTakenForARecordOfTheLog() {
        Throwable thrown = new IllegalStateException(
                "a\nINFO forged\r\nERROR forged", bare(new RuntimeException("b\nINFO forged")));
        thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("Line\nINFO forged", "pin", null, -1)});

        assertThat(lines(thrown))
                .containsExactly(
                        "java.lang.IllegalStateException: a?INFO forged??ERROR forged",
                        "\t\tat Line?INFO forged.pin(Unknown Source)",
                        "\tCaused by: java.lang.RuntimeException: b?INFO forged");
    }

    @Test
    void ofManyFramesTheFirstFiftyAreShown() {
        Throwable thrown = new StackOverflowError();
        thrown.setStackTrace(frames(
                IntStream.range(0, 1_024).mapToObj(line -> "again:" + line).toArray(String[]::new)));

        assertThat(lines(thrown))
                .hasSize(52)
                .contains("\t\tat com.example.Line4.again(Line4.java:49)", "\t\t... 974 more")
                .doesNotContain("\t\tat com.example.Line4.again(Line4.java:50)");
    }

    @Test
    void whatIsThrownInACircleIsToldOnce() {
        Throwable first = bare(new IllegalStateException("first"));
        Throwable second = bare(new IllegalArgumentException("second", first));
        first.initCause(second);
        second.addSuppressed(first);

        assertThat(lines(first))
                .containsExactly(
                        "java.lang.IllegalStateException: first",
                        "\tCaused by: java.lang.IllegalArgumentException: second");
    }

    @Test
    void ofManyCausesTenAreTold() {
        Throwable thrown = bare(new RuntimeException("0"));
        for (int i = 1; i < 100; i++) {
            thrown = bare(new RuntimeException("x".repeat(i), thrown));
        }

        assertThat(lines(thrown))
                .hasSize(11)
                .endsWith("\tCaused by: java.lang.RuntimeException: " + "x".repeat(90), "\tCaused by: ...");
    }

    @Test
    void ofManySuppressedAsManyAreToldBeforeTheCause() {
        Throwable thrown = bare(new RuntimeException("top", bare(new RuntimeException("cause"))));
        for (int i = 0; i < 100; i++) {
            thrown.addSuppressed(bare(new RuntimeException("x".repeat(i))));
        }

        assertThat(lines(thrown))
                .hasSize(11)
                .endsWith("\t\tSuppressed: java.lang.RuntimeException: xxxxxxxx", "\t\tSuppressed: ...");
    }

    private static List<String> lines(Throwable thrown) {
        return LogTrace.of(thrown).lines().toList();
    }

    private static Throwable bare(Throwable thrown) {
        thrown.setStackTrace(frames());
        return thrown;
    }

    /** Frames of a class whose name has a digit, from texts such as {@code pin:42}. */
    private static StackTraceElement[] frames(String... methodsAndLines) {
        return IntStream.range(0, methodsAndLines.length)
                .mapToObj(i -> methodsAndLines[i].split(":", 2))
                .map(frame ->
                        new StackTraceElement("com.example.Line4", frame[0], "Line4.java", Integer.parseInt(frame[1])))
                .toArray(StackTraceElement[]::new);
    }
}
