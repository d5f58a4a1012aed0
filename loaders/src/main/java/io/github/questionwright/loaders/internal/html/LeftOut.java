package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import org.jsoup.nodes.Node;

/**
 * A part of a page that is no part of its article.
 *
 * @param why what it is
 * @param first its first line, 1-based
 * @param last its last line, inclusive
 * @param quote its first words, may be empty
 */
record LeftOut(String why, int first, int last, String quote) {

    private static final int LONGEST_QUOTE = 60;

    static LeftOut of(Node node, String why, String text) {
        int first = Math.max(1, node.sourceRange().start().lineNumber());
        int last = node instanceof org.jsoup.nodes.Element element
                ? element.endSourceRange().end().lineNumber()
                : node.sourceRange().end().lineNumber();
        return new LeftOut(why, first, Math.max(first, last), shortened(text));
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LONGEST_QUOTE);
        boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, splits ? end - 1 : end).strip() + "...";
    }

    void report(String source, RecordSink sink) {
        String range = first == last ? "line " + first + " was" : "lines " + first + "-" + last + " were";
        String message = range + " left out as " + why + (quote.isEmpty() ? "" : ": \"" + quote + "\"");
        sink.report(DiagnosticCode.HTML_LEFT_OUT.at(SourceLocation.lines(source, first, last), message));
    }
}
