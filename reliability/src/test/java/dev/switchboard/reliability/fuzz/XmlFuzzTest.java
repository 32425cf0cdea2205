package dev.switchboard.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.switchboard.reliability.testing.Xml;
import dev.switchboard.runtime.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What the writer writes, the JDK's parser reads back equal; what it refuses, XML cannot carry. */
class XmlFuzzTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** Each line is a text, in which an escape such as {@code \ud800} is a char, also half a pair. */
    @FuzzTest
    void anyTextIsReadBackEqualOrRefused(byte[] lines) {
        String[] texts = new String(lines, StandardCharsets.UTF_8)
                .lines()
                .map(XmlFuzzTest::unescaped)
                .toArray(String[]::new);

        XmlWriter writer = new XmlWriter().start("root");
        for (String text : texts) {
            if (!Xml.carries(text)) {
                assertThatThrownBy(() -> new XmlWriter().start("a").text(text))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> new XmlWriter().start("a").attribute("b", text))
                        .isInstanceOf(IllegalArgumentException.class);
                return;
            }
            writer.start("e")
                    .attribute("a", text)
                    .attribute("b", "")
                    .text(text)
                    .end("e")
                    .text("|");
        }
        Element root = Xml.root(writer.end("root").toBytes());

        assertThat(root.getElementsByTagName("*").getLength()).isEqualTo(texts.length);
        for (int i = 0; i < texts.length; i++) {
            Element element = (Element) root.getElementsByTagName("e").item(i);
            assertThat(element.getAttributes().getLength()).isEqualTo(2);
            assertThat(element.getAttribute("a")).isEqualTo(texts[i]);
            assertThat(element.getTextContent()).isEqualTo(texts[i]);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }
}
