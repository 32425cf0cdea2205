package dev.switchboard.reliability.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.Answers;
import dev.switchboard.reliability.testing.AnyText;
import dev.switchboard.reliability.testing.Skeleton;
import dev.switchboard.reliability.testing.Xml;
import dev.switchboard.runtime.CallRouter;
import dev.switchboard.runtime.Observation;
import dev.switchboard.runtime.Observation.Outcome;
import dev.switchboard.runtime.Reply;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Tries texts at one place of an answer. Either the text is read back equal there and nothing else of the document has
 * changed, or it is refused, with a reason, and the call goes on with the bare root.
 */
final class Check {

    /** Texts that the provider takes for an absent attribute, and that are not written. */
    private static final Set<String> OMITTED = Set.of("usd", "en-US", "#", "true");

    private static final int LONGEST_STATE = 1_024;

    private final Leaf leaf;
    private final Answers answers;
    private final BiFunction<CallRouter, String, Reply> send;
    private final CallRouter router;
    private final Map<String, String> bare;
    private final Map<String, String> template;
    private final String place;
    private int written;
    private int refused;

    /** {@code send} gives a router a request with a text, whose answer is the leaf's value with that text. */
    Check(Leaf leaf, CallRouter router, Answers answers, BiFunction<CallRouter, String, Reply> send, String bareRoot) {
        this.leaf = leaf;
        this.router = router;
        this.answers = answers;
        this.send = send;
        this.bare = Skeleton.of(Xml.root(bareRoot.getBytes(StandardCharsets.UTF_8)));
        this.template = Skeleton.of(Answers.root(send.apply(router, leaf.text())));
        assertThat(answers.only().outcome()).as("the template itself: %s", leaf).isEqualTo(Outcome.HANDLED);
        String marker = onWire(leaf.text());
        var places = template.keySet().stream()
                .filter(key -> template.get(key).contains(marker))
                .toList();
        assertThat(places).as("where the text of %s stands", leaf.component()).hasSize(1);
        this.place = places.get(0);
    }

    private String onWire(String text) {
        return switch (leaf.kind()) {
            case TEXT -> text;
            case URL -> URI.create(text).toASCIIString();
            case STATE -> URLEncoder.encode(text, StandardCharsets.UTF_8);
        };
    }

    /** Tries random texts, at least one of which is written there, and one refused. */
    void tryTexts(Random random, int rounds) {
        tryText(leaf.text());
        tryText("a\u0000b");
        tryText("\uD83D");
        for (int round = 0; round < rounds; round++) {
            tryText(AnyText.near(random, leaf.text()));
            tryText(AnyText.of(random, 12));
        }
        tryText(AnyText.of(random, 3_000));
        assertThat(written).as("texts that %s takes", leaf.component()).isPositive();
        assertThat(refused).as("texts that %s refuses", leaf.component()).isPositive();
    }

    private void tryText(String text) {
        Reply reply = send.apply(router, text);
        Observation told = answers.only();
        Map<String, String> answer = Skeleton.of(Answers.root(reply));
        if (isTaken(text)) {
            written++;
            assertThat(told.outcome()).as("%s takes %s", leaf.component(), text).isEqualTo(Outcome.HANDLED);
            assertThat(withoutMac(answer)).isEqualTo(expected(text, answer));
        } else {
            refused++;
            assertThat(told.outcome())
                    .as("%s refuses %s", leaf.component(), text)
                    .isEqualTo(Outcome.FAULT);
            assertThat(told.detail())
                    .isIn(
                            "the handler threw " + IllegalArgumentException.class.getName(),
                            "the handler's answer cannot be written");
            assertThat(answer).isEqualTo(bare);
        }
    }

    /** By the definition, apart from the router: the type takes it, and XML or the URL can carry it. */
    private boolean isTaken(String text) {
        try {
            var unused = leaf.with().apply(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return switch (leaf.kind()) {
            case TEXT -> Xml.carries(text);
            case URL -> AnyText.isWellFormed(text);
            case STATE -> AnyText.isWellFormed(text) && stateLength(text) <= LONGEST_STATE;
        };
    }

    private int stateLength(String text) {
        String query = withoutMac(template).get(place).replaceFirst("^[^?]*\\?", "");
        return query.length() - onWire(leaf.text()).length() + onWire(text).length();
    }

    private Map<String, String> expected(String text, Map<String, String> answer) {
        Map<String, String> expected = withoutMac(template);
        if (OMITTED.contains(text) && !answer.containsKey(place)) {
            expected.remove(place);
        } else {
            expected.computeIfPresent(place, (key, value) -> value.replace(onWire(leaf.text()), onWire(text)));
        }
        return expected;
    }

    /** It covers the state, so it changes with it; that the router knows it again is tried elsewhere. */
    private static Map<String, String> withoutMac(Map<String, String> places) {
        Map<String, String> without = new HashMap<>(places);
        without.replaceAll((key, value) -> value.replaceFirst("[?&]_mac=[\\w-]{22}$", ""));
        return without;
    }
}
