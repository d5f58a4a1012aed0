package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The element of a page that holds its article: the innermost that is marked as one and holds most of the text.
 *
 * @param element the element
 * @param outside what stands outside of it
 * @param because why this one, a clause
 */
record ArticlePart(Element element, List<LeftOut> outside, String because) {

    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

    static ArticlePart of(Document page) {
        Element body = page.body();
        TextSizes sizes = TextSizes.of(body);
        Element best = body;
        for (Element marked : body.select(MARKED)) {
            boolean isInside = marked.parents().contains(best);
            if (isInside && sizes.isMost(marked)) {
                best = marked;
            }
        }
        List<LeftOut> outside = new ArrayList<>();
        if (best == body) {
            return new ArticlePart(
                    body, outside, "no element of the page is marked as its article and holds most of it");
        }
        outside(body, best, outside);
        return new ArticlePart(best, outside, "<" + best.normalName() + "> holds most of the text of the page");
    }

    /** The siblings of the article and of what it stands in. */
    private static void outside(Element body, Element article, List<LeftOut> outside) {
        Element inner = article;
        List<Element> way = new ArrayList<>();
        while (inner != body && inner.parent() != null) {
            way.add(inner);
            inner = inner.parent();
        }
        for (int index = way.size() - 1; index >= 0; index--) {
            Element kept = way.get(index);
            for (Node sibling : kept.parent().childNodes()) {
                String text = text(sibling);
                if (sibling != kept && !text.isBlank()) {
                    outside.add(LeftOut.of(sibling, "a part of the page outside its article", text.strip()));
                }
            }
        }
    }

    private static String text(Node node) {
        if (node instanceof Element element) {
            return element.text();
        }
        return node instanceof TextNode text ? text.text() : "";
    }
}
