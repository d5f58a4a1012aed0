package io.github.questionwright.loaders.internal.article;

/**
 * Lines without a blank one between them; a view on the document.
 *
 * @param lines the document
 * @param first the first line, 1-based
 * @param last the last line, inclusive
 * @param start the 0-based index in the first line where the paragraph begins
 */
record Paragraph(Lines lines, int first, int last, int start) {

    static Paragraph of(Lines lines, int first, int last) {
        return new Paragraph(lines, first, last, lines.indent(first));
    }

    int column() {
        return start + 1;
    }

    int lineCount() {
        return last - first + 1;
    }

    boolean isSingleLine() {
        return first == last;
    }

    /** An upper bound of the length of the text. */
    int length() {
        return lines.length(first, last);
    }

    /** One line, without blanks at its end, and without those at the start of the paragraph. */
    String line(int line) {
        String raw = lines.line(line);
        return raw.substring(line == first ? start : 0, Blanks.trim(raw, 0, raw.length()));
    }

    /** The text, a line feed between lines. */
    String text() {
        if (isSingleLine()) {
            return line(first);
        }
        StringBuilder text = new StringBuilder(length());
        for (int line = first; line <= last; line++) {
            text.append(line == first ? "" : "\n").append(line(line));
        }
        return text.toString();
    }

    /** The text with the indentation of its first line, which matters in code. */
    String indentedText() {
        String raw = lines.line(first);
        int from = start;
        while (from > 0 && (raw.charAt(from - 1) == ' ' || raw.charAt(from - 1) == '\t')) {
            from--;
        }
        return raw.substring(from, start) + text();
    }

    Paragraph before(int line) {
        return new Paragraph(lines, first, line - 1, start);
    }

    Paragraph from(int line) {
        return of(lines, line, last);
    }
}
