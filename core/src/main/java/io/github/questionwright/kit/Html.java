package io.github.questionwright.kit;

/** Writes HTML that is well-formed XML too. Every text and every value of an attribute is escaped here. */
final class Html {

    private final StringBuilder page = new StringBuilder(1 << 14);

    Html open(String element, String... attributes) {
        start(element, attributes);
        page.append('>');
        return this;
    }

    Html close(String element) {
        page.append("</").append(element).append('>');
        return this;
    }

    /** Opens and closes an element that cannot have content. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        page.append("/>");
        return this;
    }

    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Html text(String text) {
        escape(VisibleText.of(text));
        return this;
    }

    Html line() {
        page.append('\n');
        return this;
    }

    /** For what does not come from content: the document type and the style sheet. */
    Html trusted(String markup) {
        page.append(markup);
        return this;
    }

    private void start(String element, String... attributes) {
        page.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            page.append(' ').append(attributes[at]).append("=\"");
            escape(VisibleText.of(attributes[at + 1]));
            page.append('"');
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
