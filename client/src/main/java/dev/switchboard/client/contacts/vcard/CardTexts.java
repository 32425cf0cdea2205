package dev.switchboard.client.contacts.vcard;

import dev.switchboard.client.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text of vCards apart into cards. ez-vcard could do it, but forgives what would lose a contact without a word: a card
 * without an end, text between cards, a broken line.
 */
final class CardTexts {

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final List<CardText> cards = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private boolean open;
    private int begin;

    private CardTexts() {}

    /** The cards, at least one. */
    static List<CardText> split(String text) {
        CardTexts texts = new CardTexts();
        String[] physical = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        for (int i = 0; i < physical.length; ) {
            int first = i++;
            StringBuilder line = new StringBuilder(physical[first]);
            for (; i < physical.length && isContinuation(physical[i]); i++) {
                line.append(physical[i].substring(1));
            }
            texts.add(line.toString(), first + 1);
        }
        return texts.end();
    }

    private static boolean isContinuation(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void add(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        boolean begins = line.strip().equalsIgnoreCase(BEGIN);
        if (begins && open) {
            throw wrong(place() + ": another one begins in line " + number, END + " before");
        } else if (begins) {
            open = true;
            begin = number;
        } else if (!open) {
            throw wrong("vCards, line " + number + ": text outside of a card", BEGIN);
        } else if (line.strip().equalsIgnoreCase(END)) {
            cards.add(new CardText(place(), List.copyOf(lines)));
            lines.clear();
            open = false;
        } else if (line.indexOf(':') < 0) {
            throw wrong("vCards, line " + number + ": without a colon", "a name, a colon and a value");
        } else {
            lines.add(line);
        }
    }

    private List<CardText> end() {
        if (open) {
            throw wrong(place() + ": not ended", END);
        }
        if (cards.isEmpty()) {
            throw wrong("vCards: none", BEGIN);
        }
        return cards;
    }

    private String place() {
        return "vCard " + (cards.size() + 1) + " (line " + begin + ")";
    }

    private static InvalidRequestException wrong(String found, String expected) {
        return new InvalidRequestException(found + " (expected: " + expected + ")");
    }
}
