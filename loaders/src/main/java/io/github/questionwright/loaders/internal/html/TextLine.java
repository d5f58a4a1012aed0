package io.github.questionwright.loaders.internal.html;

/**
 * A line of the text of a page.
 *
 * @param text the line
 * @param line the line of the page where it begins, 1-based
 * @param column the column there, 1-based
 */
record TextLine(String text, int line, int column) {

    TextLine behind(String prefix) {
        return new TextLine(text.isEmpty() ? prefix.stripTrailing() : prefix + text, line, column);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
