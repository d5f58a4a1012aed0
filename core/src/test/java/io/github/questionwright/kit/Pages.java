package io.github.questionwright.kit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads pages as XML, so that one that is not well-formed fails. */
final class Pages {

    private Pages() {}

    static List<Element> elements(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        Document document = builder.parse(new InputSource(new StringReader(page)));
        List<Element> elements = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        IntStream.range(0, all.getLength()).forEach(index -> elements.add((Element) all.item(index)));
        assertOnlyElementsAndText(document);
        return elements;
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int index = 0; index < all.getLength(); index++) {
            attributes.put(all.item(index).getNodeName(), all.item(index).getNodeValue());
        }
        return attributes;
    }

    private static void assertOnlyElementsAndText(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            short type = child.getNodeType();
            if (type != Node.ELEMENT_NODE && type != Node.TEXT_NODE && type != Node.DOCUMENT_TYPE_NODE) {
                throw new AssertionError("unexpected node " + child);
            }
            assertOnlyElementsAndText(child);
        }
    }
}
