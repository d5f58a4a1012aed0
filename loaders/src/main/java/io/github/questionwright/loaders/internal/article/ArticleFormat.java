package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Article text: a title, prose, sections under headings, and in them {@code Question N} lines, prompts, {@code Answer:}
 * lines and answers, with adverts in between. Every line that is not blank becomes part of the bank, is a marker, or is
 * named by a diagnostic. Stateless and thread-safe.
 */
public final class ArticleFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS = WordSet.of("txt text");

    /** Makes the format. */
    public ArticleFormat() {}

    @Override
    public String name() {
        return "article";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    /** Certain with a question line and an answer line at the beginning; likely with one of them in a text file. */
    @Override
    public Detection detect(SourceText text) {
        return ArticleDetection.detect(text.head(), text.extension());
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        try (Reader reader = text.open()) {
            new ArticleReading(text, sink).read(reader);
        }
    }
}
