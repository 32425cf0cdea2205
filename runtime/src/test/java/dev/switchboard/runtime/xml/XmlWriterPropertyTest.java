package dev.switchboard.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Reads what the writer wrote with the JDK's own parser. */
class XmlWriterPropertyTest {

    private static final int ROUNDS = 3_000;

    @Test
    void anyTextIsReadBackEqualFromTextAndAttribute() throws Exception {
        Random random = new Random(20_261_121);
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int round = 0; round < ROUNDS; round++) {
            String text = randomText(random, 40);
            String attribute = randomText(random, 40);
            String after = randomText(random, 40);

            byte[] document = new XmlWriter()
                    .start("root")
                    .attribute("a", attribute)
                    .attribute("b", text)
                    .text(text)
                    .start("child")
                    .attribute("a", after)
                    .end("child")
                    .text(after)
                    .end("root")
                    .toBytes();

            Element root = parser.parse(new ByteArrayInputStream(document)).getDocumentElement();
            assertThat(root.getAttribute("a")).isEqualTo(attribute);
            assertThat(root.getAttribute("b")).isEqualTo(text);
            assertThat(root.getAttributes().getLength()).isEqualTo(2);
            assertThat(root.getTextContent()).isEqualTo(text + after);
            assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(1);
            assertThat(((Element) root.getElementsByTagName("child").item(0)).getAttribute("a"))
                    .isEqualTo(after);
        }
    }

    @Test
    void everySingleCharacterIsEitherReadBackEqualOrRefused() throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        StringBuilder allowed = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (isAllowed(c)) {
                allowed.appendCodePoint(c);
            } else {
                String refused = "x" + (c <= 0xFFFF ? String.valueOf((char) c) : Character.toString(c));
                assertThatThrownBy(() -> new XmlWriter().start("a").text(refused))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> new XmlWriter().start("a").attribute("b", refused))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        byte[] document = new XmlWriter()
                .start("root")
                .attribute("a", allowed.toString())
                .text(allowed.toString())
                .end("root")
                .toBytes();

        Element root = parser.parse(new ByteArrayInputStream(document)).getDocumentElement();
        assertThat(root.getAttribute("a").contentEquals(allowed)).isTrue();
        assertThat(root.getTextContent().contentEquals(allowed)).isTrue();
    }

    @Test
    void aTextWithOneIllegalCharacterAnywhereIsRefused() {
        Random random = new Random(42);
        char[] illegal = {0, 1, 8, 0xB, 0xC, 0xE, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF};
        for (int round = 0; round < ROUNDS; round++) {
            char c = illegal[random.nextInt(illegal.length)];
            // ASCII beside it, lest two halves of a pair meet.
            String text = randomText(random, 20) + "." + c + "." + randomText(random, 20);

            assertThatThrownBy(() -> new XmlWriter().start("a").text(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.format("U+%04X at index %d", (int) c, text.indexOf(c + ".")));
        }
    }

    /** The production Char of XML 1.0. */
    private static boolean isAllowed(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    private static String randomText(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        while (text.length() < length) {
            int c = switch (random.nextInt(5)) {
                case 0 -> "<>&\"'\t\n\r ]-".charAt(random.nextInt(11));
                case 1 -> random.nextInt(0x80);
                case 2 -> random.nextInt(0x900);
                case 3 -> random.nextInt(0x10000);
                default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            };
            if (isAllowed(c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
