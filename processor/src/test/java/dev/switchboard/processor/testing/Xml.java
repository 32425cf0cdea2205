package dev.switchboard.processor.testing;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads answers with the JDK's own parser. */
public final class Xml {

    private Xml() {}

    /** The document, in which only what canonical XML keeps is told apart. */
    public static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
            document.normalizeDocument();
            return document;
        } catch (Exception e) {
            throw new AssertionError("not XML: " + text, e);
        }
    }

    /** Whether two documents are equal as canonical XML. */
    public static boolean isSame(String one, String other) {
        return parse(one).getDocumentElement().isEqualNode(parse(other).getDocumentElement());
    }

    /** The first value that an attribute has on an element of a name. */
    public static String attribute(String text, String element, String attribute) {
        NodeList found = parse(text).getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element node && node.hasAttribute(attribute)) {
                return node.getAttribute(attribute);
            }
        }
        throw new AssertionError("no " + element + " with " + attribute + " in " + text);
    }
}
