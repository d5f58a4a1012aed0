package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Running text: white space as browsers show it, line breaks kept, images and code as Markdown has them. */
final class InlineText {

    private final boolean marked;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int row;
    private int column;

    InlineText(boolean marked) {
        this.marked = marked;
    }

    void add(Node node) {
        Visitor visitor = new Visitor();
        boolean isBold = marked && node instanceof Element element && isBold(element) && line.isEmpty();
        node.traverse(visitor);
        if (isBold && !line.isEmpty() && lines.isEmpty()) {
            line.insert(0, "**");
            trim();
            line.append("**");
        }
    }

    /** Takes the text of an element however deep it stands. */
    void flat(Element element) {
        text(element.text(), element);
    }

    List<TextLine> lines() {
        end();
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static boolean isBold(Element element) {
        Node next = element.nextSibling();
        boolean isAlone =
                next == null || (next instanceof TextNode text && text.isBlank() && text.nextSibling() == null);
        String name = element.normalName();
        return (name.equals("strong") || name.equals("b"))
                && element.childrenSize() == 0
                && !element.text().isBlank()
                && (isAlone || isBreak(next));
    }

    private static boolean isBreak(Node next) {
        return next instanceof Element element && element.normalName().equals("br");
    }

    private void text(String raw, Node place) {
        for (int index = 0; index < raw.length(); index++) {
            char c = raw.charAt(index);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!isSpace) {
                place(place, raw, index);
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void place(Node node, String raw, int index) {
        if (!line.isEmpty()) {
            return;
        }
        row = Math.max(1, node.sourceRange().start().lineNumber());
        column = Math.max(1, node.sourceRange().start().columnNumber());
        for (int at = 0; at < index; at++) {
            boolean isEnd = raw.charAt(at) == '\n';
            row += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + 1;
        }
    }

    private void trim() {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
    }

    private void end() {
        trim();
        if (!line.isEmpty()) {
            lines.add(new TextLine(line.toString(), row, column));
        }
        line.setLength(0);
    }

    /** Walks without recursion. */
    private final class Visitor implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), node);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isCode(element)) {
                line.append('`');
            } else if (node instanceof Element element && Elements.isBlock(element)) {
                text(" ", node);
            }
        }

        private void open(Element element) {
            if (element.normalName().equals("br")) {
                end();
            } else if (isCode(element)) {
                place(element, "", 0);
                line.append('`');
            } else if (element.normalName().equals("img") && marked) {
                place(element, "", 0);
                line.append("![")
                        .append(element.attr("alt"))
                        .append("](")
                        .append(element.attr("src"))
                        .append(')');
            }
        }

        private boolean isCode(Element element) {
            return marked
                    && element.normalName().equals("code")
                    && element.text().indexOf('`') < 0;
        }
    }
}
