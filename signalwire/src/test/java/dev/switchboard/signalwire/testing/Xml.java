package dev.switchboard.signalwire.testing;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads answers with the JDK's own parser. */
public final class Xml {

    private Xml() {}

    /** The document; what is not well-formed fails the test. */
    public static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text)));
            document.normalizeDocument();
            return document;
        } catch (Exception e) {
            throw new AssertionError("not XML: " + text, e);
        }
    }

    /** Whether two documents are equal as canonical XML, in which the order of attributes means nothing. */
    public static boolean isSame(String one, String other) {
        return parse(one).getDocumentElement().isEqualNode(parse(other).getDocumentElement());
    }

    /** The value of an attribute on the first element of a name; empty if it is not there. */
    public static Optional<String> maybe(String text, String element, String attribute) {
        return Optional.of(element(text, element, 0))
                .filter(node -> node.hasAttribute(attribute))
                .map(node -> node.getAttribute(attribute));
    }

    /** The value of an attribute on the first element of a name. */
    public static String attribute(String text, String element, String attribute) {
        return maybe(text, element, attribute)
                .orElseThrow(() -> new AssertionError("no " + attribute + " on " + element + " in " + text));
    }

    /** The element of a name with a number, from 0, in the order of the document. */
    public static Element element(String text, String name, int number) {
        NodeList found = parse(text).getElementsByTagName(name);
        if (found.getLength() <= number) {
            throw new AssertionError("no " + name + " with the number " + number + " in " + text);
        }
        return (Element) found.item(number);
    }
}
