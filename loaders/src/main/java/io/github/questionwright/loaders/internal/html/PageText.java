package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article, line by line, each with its place in the page.
 *
 * @param lines the lines
 * @param headings how many are headings below the title
 * @param tooDeep the first line of the page where elements are nested too deep, or 0
 */
record PageText(List<TextLine> lines, int headings, int tooDeep) {

    static PageText of(Document page, Element article, boolean marked, int maxDepth) {
        BlockWriter writer = new BlockWriter(marked, maxDepth);
        List<TextLine> lines = new ArrayList<>();
        Element title = page.head().selectFirst("title");
        if (article.selectFirst("h1") == null) {
            Element first = page.body().selectFirst("h1");
            Element heading = first == null ? title : first;
            if (heading != null && !heading.text().isBlank()) {
                lines.addAll(writer.title(heading));
                lines.add(new TextLine("", lines.get(0).line(), 1));
            }
        }
        lines.addAll(writer.write(article));
        return new PageText(lines, writer.headings(), writer.tooDeep());
    }

    String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The place of a line, the next one's behind the end. */
    TextLine at(int line) {
        if (lines.isEmpty()) {
            return new TextLine("", 1, 1);
        }
        return lines.get(Math.max(1, Math.min(line, lines.size())) - 1);
    }

    void reportDepth(String source, ReadLimits limits, RecordSink sink) {
        if (tooDeep > 0) {
            String message = "elements are nested deeper than " + limits.maxDepth()
                    + "; what stands deeper was read as running text; raise ReadLimits.maxDepth to read it as it is";
            sink.report(DiagnosticCode.HTML_DEPTH.at(SourceLocation.at(source, tooDeep, 1), message));
        }
    }
}
