package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A strict checker for the part of HTML that pages use: which element may stand in which, which attributes it may and
 * must have, and where text may stand. Written from the content models of the HTML standard, stricter where pages are.
 */
final class HtmlRules {

    private static final String PHRASING = "a b bdi br code input label span textarea #text";
    private static final String FLOW =
            PHRASING + " article div dl fieldset h1 h2 h3 h4 header main ol p pre section table ul";
    private static final String GLOBAL = "aria-describedby aria-label aria-labelledby class dir id lang";

    private static final Map<String, Set<String>> CHILDREN = new LinkedHashMap<>();
    private static final Map<String, Set<String>> ATTRIBUTES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> REQUIRED = new LinkedHashMap<>();

    static {
        children("html", "head body");
        children("head", "meta title style");
        children("title style textarea", "#text");
        children("meta br input", "");
        children("body header main section article div li dd", FLOW);
        children("fieldset", FLOW + " legend");
        children("legend p h1 h2 h3 h4 span b bdi code a label pre dt", PHRASING);
        children("td", FLOW);
        children("th caption", PHRASING);
        children("ul ol", "li");
        children("dl", "div");
        children("dl-group", "dt dd");
        children("table", "caption thead tbody");
        children("thead tbody", "tr");
        children("tr", "th td");
        attributes("meta", "charset content http-equiv name", "");
        attributes("label", "for", "for");
        attributes("a", "href rel", "href");
        attributes("th", "scope", "scope");
        attributes("ol", "start", "");
        attributes("input", "type name value size inputmode autocomplete", "type");
        attributes("textarea", "rows", "rows id");
    }

    private HtmlRules() {}

    static void assertValid(String page, String what) throws Exception {
        assertThat(page)
                .as(what)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n");
        List<Element> elements = Pages.elements(page);
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            String name = element.getTagName();
            assertThat(CHILDREN).as(what).containsKey(name);
            assertAttributes(element, what);
            assertChildren(element, what);
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id))
                    .as("%s: id %s twice", what, id)
                    .isTrue();
        }
        for (Element element : elements) {
            Stream.of("for", "aria-labelledby", "aria-describedby")
                    .map(element::getAttribute)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> assertThat(ids).as(what).contains(id));
        }
    }

    private static void assertAttributes(Element element, String what) {
        String name = element.getTagName();
        Set<String> given = Pages.attributes(element).keySet();
        Set<String> allowed = new HashSet<>(words(GLOBAL));
        allowed.addAll(ATTRIBUTES.getOrDefault(name, Set.of()));
        assertThat(allowed).as("%s: <%s>", what, name).containsAll(given);
        assertThat(given).as("%s: <%s>", what, name).containsAll(REQUIRED.getOrDefault(name, Set.of()));
    }

    private static void assertChildren(Element element, String what) {
        boolean group = element.getParentNode().getNodeName().equals("dl");
        String name = group ? "dl-group" : element.getTagName();
        int position = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean blank = child.getNodeType() == Node.TEXT_NODE
                    && child.getNodeValue().isBlank();
            if (blank) {
                continue;
            }
            assertThat(CHILDREN.get(name)).as("%s: in <%s>", what, name).contains(child.getNodeName());
            if (child.getNodeName().matches("legend|caption")) {
                assertThat(position)
                        .as("%s: <%s> comes first", what, child.getNodeName())
                        .isZero();
            }
            if (child.getNodeName().matches("a|label|input|textarea")) {
                assertNotInside(child, name, what);
            }
            position++;
        }
    }

    /** Nothing to click stands in a link or a label. */
    private static void assertNotInside(Node child, String parent, String what) {
        for (Node node = child.getParentNode(); node instanceof Element; node = node.getParentNode()) {
            assertThat(node.getNodeName())
                    .as("%s: <%s> in <%s>", what, child.getNodeName(), parent)
                    .isNotIn("a", "label");
        }
    }

    private static void children(String elements, String allowed) {
        words(elements).forEach(element -> CHILDREN.put(element, words(allowed)));
    }

    private static void attributes(String element, String allowed, String required) {
        Set<String> all = new HashSet<>(words(allowed));
        all.addAll(words(required));
        ATTRIBUTES.put(element, all);
        REQUIRED.put(element, words(required));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.isEmpty() ? new String[0] : text.split(" ")));
    }
}
