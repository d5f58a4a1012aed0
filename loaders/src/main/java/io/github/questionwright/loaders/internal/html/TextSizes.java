package io.github.questionwright.loaders.internal.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How much text each element of a page holds, counted in one walk. */
final class TextSizes {

    private final Map<Element, int[]> sizes = new IdentityHashMap<>();

    private final Element root;

    private TextSizes(Element root) {
        this.root = root;
    }

    static TextSizes of(Element root) {
        TextSizes result = new TextSizes(root);
        root.traverse(new Counter(result.sizes));
        return result;
    }

    /** Whether an element holds more than half of the text. */
    boolean isMost(Element element) {
        return size(element) * 2L > size(root);
    }

    private int size(Element element) {
        int[] size = sizes.get(element);
        return size == null ? 0 : size[0];
    }

    private record Counter(Map<Element, int[]> sizes) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                sizes.put(element, new int[1]);
            } else if (node instanceof TextNode text) {
                add(text.parent(), text.getWholeText().strip().length());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                add(element.parent(), sizes.get(element)[0]);
            }
        }

        private void add(@Nullable Node parent, int size) {
            int[] sum = parent instanceof Element element ? sizes.get(element) : null;
            if (sum != null) {
                sum[0] += size;
            }
        }
    }
}
