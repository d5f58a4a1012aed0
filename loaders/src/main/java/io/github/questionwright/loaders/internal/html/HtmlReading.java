package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.loaders.internal.article.ArticleFormat;
import io.github.questionwright.loaders.internal.markdown.MarkdownFormat;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads one page. Used once. */
final class HtmlReading {

    private static final int DEEPEST_PARSED = 512;

    private final SourceText source;
    private final ReadLimits limits;
    private final RecordSink sink;

    HtmlReading(SourceText source, RecordSink sink) {
        this.source = source;
        limits = source.limits();
        this.sink = sink;
    }

    void read() throws IOException {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST_PARSED);
        Document page = parser.parseInput(text(), "");
        List<LeftOut> leftOut = SiteParts.remove(page);
        ArticlePart article = ArticlePart.of(page);
        leftOut.addAll(article.outside());
        leftOut.forEach(part -> part.report(source.name(), sink));
        PageText plain = PageText.of(page, article.element(), false, limits.maxDepth());
        PageText marked = PageText.of(page, article.element(), true, limits.maxDepth());
        plain.reportDepth(source.name(), limits, sink);
        boolean isArticle = isArticle(plain, marked);
        QuestionFormat format = isArticle ? new ArticleFormat() : new MarkdownFormat();
        PageText chosen = isArticle ? plain : marked;
        sink.inferred("text", isArticle ? "article" : "headings and lists", article.because());
        format.read(new PageSource(source, chosen, isArticle ? "txt" : "md"), new PlacedSink(sink, chosen));
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        try (Reader reader = source.open()) {
            int length = reader.read(buffer);
            while (length >= 0 && text.length() + length <= limits.maxDocumentChars()) {
                text.append(buffer, 0, length);
                length = reader.read(buffer);
            }
            if (length >= 0) {
                tooLong();
            }
        }
        return text.toString();
    }

    private void tooLong() {
        String message = "the document is longer than " + limits.maxDocumentChars()
                + " characters; what follows was not read; raise ReadLimits.maxDocumentChars, or split the document";
        sink.report(DiagnosticCode.LIMIT_DOCUMENT.at(SourceLocation.of(source.name()), message));
    }

    /** Whether more questions with answers are found by lines that mark them than by headings and lists. */
    private boolean isArticle(PageText plain, PageText marked) throws IOException {
        PageSource text = new PageSource(source, plain, "txt");
        Detection detection = new ArticleFormat().detect(text);
        if (detection != Detection.LIKELY) {
            return detection == Detection.CERTAIN;
        }
        Trial byLines = new Trial(limits);
        new ArticleFormat().read(text, byLines);
        Trial byMarkup = new Trial(limits);
        new MarkdownFormat().read(new PageSource(source, marked, "md"), byMarkup);
        boolean isTie = byLines.answered() == byMarkup.answered();
        return isTie ? plain.headings() < byLines.answered() : byLines.answered() > byMarkup.answered();
    }
}
