package dev.switchboard.sample;

import dev.switchboard.sample.MissedCalls.MissedCall;
import dev.switchboard.sample.web.Answer;
import dev.switchboard.sample.web.Content;
import dev.switchboard.sample.web.Fields;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the page how the line stands and which calls were missed. */
final class LineReport implements Content {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    private final OpeningHours openingHours;
    private final MissedCalls missedCalls;

    LineReport(OpeningHours openingHours, MissedCalls missedCalls) {
        this.openingHours = openingHours;
        this.missedCalls = missedCalls;
    }

    @Override
    public Optional<Answer> at(String path) {
        return switch (path) {
            case "/line" -> Optional.of(Answer.text(line()));
            case "/missed" -> Optional.of(Answer.text(missed()));
            default -> Optional.empty();
        };
    }

    private String line() {
        return new Fields()
                .add("open", Boolean.toString(openingHours.areNow()))
                .add("now", DAY_AND_TIME.format(openingHours.now()))
                .toString();
    }

    /** One call per line. */
    private String missed() {
        return missedCalls.newestFirst().stream().map(LineReport::fields).collect(Collectors.joining("\n"));
    }

    private static String fields(MissedCall call) {
        return new Fields()
                .add("at", call.at().toString())
                .add("who", Masked.text(call.from()))
                .toString();
    }
}
