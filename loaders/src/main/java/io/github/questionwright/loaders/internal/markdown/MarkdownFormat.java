package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Markdown: questions under headings, in bold, in lists or in details, with options and answers marked in any of the
 * usual ways; and the form that banks are written in. Stateless and thread-safe.
 */
public final class MarkdownFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("md", "markdown")));

    /** Makes the format. */
    public MarkdownFormat() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    /** Certain by extension; likely for a text of no other extension with headings and other marks. */
    @Override
    public Detection detect(SourceText text) {
        return MarkdownDetection.detect(text.head(), text.extension());
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        new MarkdownReading(text, sink).read();
    }
}
