package dev.switchboard.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.sample.web.RawHttp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads answers as a provider does. */
final class Xml {

    private Xml() {}

    static Element root(RawHttp.Response response) throws IOException, ParserConfigurationException, SAXException {
        assertThat(response.status()).isEqualTo(200);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body()))
                .getDocumentElement();
    }

    /** The elements directly in another. */
    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
