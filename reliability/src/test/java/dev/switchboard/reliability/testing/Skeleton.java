package dev.switchboard.reliability.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A document as a list of its places, each with its text: equal places are an equal structure. */
public final class Skeleton {

    private Skeleton() {}

    /**
     * The text at each place: of an attribute at {@code /Response/0:Dial@callerId}, of an element itself at {@code
     * /Response/0:Dial}. An element has a text also where it is empty.
     */
    public static Map<String, String> of(Element root) {
        Map<String, String> places = new LinkedHashMap<>();
        add(root, "/" + root.getTagName(), places);
        return places;
    }

    private static void add(Element element, String path, Map<String, String> places) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            places.put(
                    path + "@" + attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue());
        }
        StringBuilder text = new StringBuilder();
        int children = 0;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                add(child, path + "/" + children + ":" + child.getTagName(), places);
                children++;
            } else if (node instanceof Text part) {
                text.append(part.getData());
            } else {
                throw new AssertionError("neither an element nor text: " + node);
            }
        }
        places.put(path, text.toString());
    }
}
