package dev.switchboard.sample;

import dev.switchboard.sample.Desks.Step;
import dev.switchboard.sample.MissedCalls.MissedCall;
import dev.switchboard.sample.web.Answer;
import dev.switchboard.sample.web.Content;
import dev.switchboard.sample.web.Fields;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the page how the line stands, what the desks are doing, and which calls were missed. */
final class LineReport implements Content {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    private final OpeningHours openingHours;
    private final Desks desks;
    private final MissedCalls missedCalls;

    LineReport(OpeningHours openingHours, Desks desks, MissedCalls missedCalls) {
        this.openingHours = openingHours;
        this.desks = desks;
        this.missedCalls = missedCalls;
    }

    @Override
    public Optional<Answer> at(String path) {
        return switch (path) {
            case "/line" -> Optional.of(Answer.text(line()));
            case "/desks" -> Optional.of(Answer.text(desks()));
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

    /** One desk per line. */
    private String desks() {
        return desks.phones().stream().map(this::fields).collect(Collectors.joining("\n"));
    }

    private String fields(DeskPhone phone) {
        return new Fields()
                .add("name", phone.name())
                .add("state", desks.step(phone).map(Step::name).orElse("free").toLowerCase(Locale.ROOT))
                .toString();
    }

    /** One call per line; the length of a message in seconds. */
    private String missed() {
        return missedCalls.newestFirst().stream().map(LineReport::fields).collect(Collectors.joining("\n"));
    }

    private static String fields(MissedCall call) {
        Fields fields = new Fields()
                .add("at", call.at().toString())
                .add("who", call.from().masked());
        return call.message().isZero()
                ? fields.toString()
                : fields.add("message", Long.toString(call.message().toSeconds()))
                        .toString();
    }
}
