package dev.switchboard.runtime.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWriterTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void startsWithTheDeclaration() {
        assertThat(text(new XmlWriter())).isEqualTo(DECLARATION);
    }

    @Test
    void writesElementsWithAttributesAndText() {
        XmlWriter document = new XmlWriter()
                .start("Response")
                .attribute("onAnswer", "https://example.com/answer")
                .attribute("onHangup", "https://example.com/hangup")
                .start("Dial")
                .start("Number")
                .text("4921193674660")
                .end("Number")
                .end("Dial")
                .end("Response");

        assertThat(text(document))
                .isEqualTo(DECLARATION
                        + "<Response onAnswer=\"https://example.com/answer\" onHangup=\"https://example.com/hangup\">"
                        + "<Dial><Number>4921193674660</Number></Dial></Response>");
    }

    @Test
    void closesAnElementWithoutContentAtOnce() {
        XmlWriter document = new XmlWriter()
                .start("Response")
                .start("Reject")
                .attribute("reason", "busy")
                .end("Reject")
                .start("Hangup")
                .end("Hangup")
                .end("Response");

        assertThat(text(document)).isEqualTo(DECLARATION + "<Response><Reject reason=\"busy\"/><Hangup/></Response>");
    }

    @Test
    void emptyTextMakesAnElementWithContent() {
        assertThat(text(new XmlWriter().start("Url").text("").end("Url"))).isEqualTo(DECLARATION + "<Url></Url>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {"< &lt;", "> &gt;", "& &amp;", "\" &quot;", "' '", "]]> ]]&gt;", "&amp; &amp;amp;", "a a", "~ ~"})
    void escapesMarkupInTextAndAttributes(String raw, String escaped) {
        assertThat(asText(raw)).isEqualTo(escaped);
        assertThat(asAttribute(raw)).isEqualTo(escaped);
    }

    @Test
    void aDeleteCharacterIsWrittenForXmlAllowsIt() {
        assertThat(asText("\u007f")).isEqualTo("\u007f");
        assertThat(asAttribute("\u007f\u0080\u0085\u2028")).isEqualTo("\u007f\u0080\u0085\u2028");
    }

    @Test
    void escapesWhiteSpaceWhereAParserWouldChangeIt() {
        assertThat(asText("a\tb\nc\rd e")).isEqualTo("a\tb\nc&#13;d e");
        assertThat(asAttribute("a\tb\nc\rd e")).isEqualTo("a&#9;b&#10;c&#13;d e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ä", "é", "ß", "€", "漢", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\ufffd", "📞", "\ud800\udc00"})
    void writesAnyAllowedCharacterAsUtf8(String text) {
        assertThat(asText(text)).isEqualTo(text);
        assertThat(asAttribute(text)).isEqualTo(text);
    }

    @Test
    void writesTheLastCharacterOfUnicodeAndThoseAfterIt() {
        String text = "a" + Character.toString(0x10FFFF) + "b" + Character.toString(0x1FFFE) + "c";

        assertThat(asText(text)).isEqualTo(text);
    }

    @Test
    void refusesEachControlCharacterAndNamesItsPlace() {
        for (char c = 0; c < ' '; c++) {
            if (c != '\t' && c != '\n' && c != '\r') {
                String text = "ab" + c;
                String where = String.format("character U+%04X at index 2 (expected: a character of XML 1.0)", (int) c);
                assertThatThrownBy(() -> asText(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("text: " + where);
                assertThatThrownBy(() -> asAttribute(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("name: " + where);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FFFE", "FFFF", "D800", "DBFF", "DC00", "DFFF"})
    void refusesWhatIsNoCharacter(String hex) {
        char c = (char) Integer.parseInt(hex, 16);

        for (String text : new String[] {"ä" + c, "ä" + c + "x", "ä" + c + c}) {
            assertThatThrownBy(() -> asText(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("text: character U+" + hex + " at index 1 (expected: a character of XML 1.0)");
            assertThatThrownBy(() -> asAttribute(text)).hasMessageStartingWith("name: character U+" + hex);
        }
    }

    @Test
    void refusesASurrogatePairInTheWrongOrder() {
        assertThatThrownBy(() -> asText("\udcde\ud83d")).hasMessageContaining("U+DCDE at index 0");
    }

    @Test
    void theMessageOfARefusalDoesNotHoldTheText() {
        assertThatThrownBy(() -> asText("4711\u0000")).message().doesNotContain("4711");
    }

    @Test
    void growsBeyondItsFirstBufferWhereverThatEnds() {
        for (int length = 440; length < 520; length++) {
            String text = "x".repeat(length) + "📞ä<" + "y".repeat(2_000);

            assertThat(asText(text)).isEqualTo(text.replace("<", "&lt;"));
        }
    }

    @Test
    void growsToAnySize() {
        String text = "0123456789".repeat(100_000);

        assertThat(asText(text)).isEqualTo(text);
    }

    @Test
    void anAttributeWithItsDefaultValueIsNotWritten() {
        XmlWriter document = new XmlWriter()
                .start("Gather")
                .attributeUnless("1", "maxDigits", "1")
                .attributeUnless("2000", "timeout", "2001")
                .attributeUnless("", "type", "<")
                .end("Gather");

        assertThat(text(document)).isEqualTo(DECLARATION + "<Gather timeout=\"2001\" type=\"&lt;\"/>");
    }

    @Test
    void refusesAnAttributeWhereNoTagIsOpen() {
        XmlWriter afterText = new XmlWriter().start("a").text("");
        XmlWriter afterEnd = new XmlWriter().start("a").start("b").end("b");

        assertThatThrownBy(() -> new XmlWriter().attribute("x", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("attribute x: no start tag is open");
        assertThatThrownBy(() -> afterText.attribute("x", "")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> afterEnd.attribute("x", "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachCallGivesAnArrayOfItsOwn() {
        XmlWriter document = new XmlWriter().start("a").end("a");
        document.toBytes()[0] = 'X';

        assertThat(text(document)).isEqualTo(DECLARATION + "<a/>");
    }

    private static String asText(String value) {
        String document = text(new XmlWriter().start("e").text(value).end("e"));
        return document.substring(DECLARATION.length() + "<e>".length(), document.length() - "</e>".length());
    }

    private static String asAttribute(String value) {
        String document =
                text(new XmlWriter().start("e").attribute("name", value).end("e"));
        return document.substring(DECLARATION.length() + "<e name=\"".length(), document.length() - "\"/>".length());
    }

    private static String text(XmlWriter document) {
        return new String(document.toBytes(), StandardCharsets.UTF_8);
    }
}
