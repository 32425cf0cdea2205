package dev.switchboard.reliability.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reliability.testing.AnyText;
import dev.switchboard.reliability.testing.Rounds;
import dev.switchboard.reliability.testing.Xml;
import dev.switchboard.runtime.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The writer beside the JDK's: a random tree that it writes is read back as the tree. */
class XmlCompareTest {

    private static final int DEEPEST = 5;

    @Test
    void anyTreeIsReadBackEqual() throws Exception {
        Random random = new Random(20_261_121);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        for (int round = 0; round < Rounds.of(1_000); round++) {
            Element tree = randomTree(document, random, 0);
            XmlWriter writer = new XmlWriter();
            write(tree, writer);
            tree.normalize();

            byte[] bytes = writer.toBytes();

            assertThat(Xml.root(bytes).isEqualNode(tree))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }

    private static Element randomTree(Document document, Random random, int depth) {
        Element element = document.createElement("e" + random.nextInt(10));
        for (int i = random.nextInt(4); i > 0; i--) {
            element.setAttribute("a" + i, randomText(random));
        }
        for (int i = random.nextInt(DEEPEST - depth + 1); i > 0; i--) {
            element.appendChild(
                    random.nextBoolean() && depth < DEEPEST
                            ? randomTree(document, random, depth + 1)
                            : document.createTextNode(randomText(random)));
        }
        return element;
    }

    private static String randomText(Random random) {
        String text = AnyText.of(random, 10);
        return Xml.carries(text) ? text : "";
    }

    private static void write(Element element, XmlWriter writer) {
        writer.start(element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            writer.attribute(
                    attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                write(child, writer);
            } else {
                writer.text(node.getNodeValue());
            }
        }
        writer.end(element.getTagName());
    }
}
