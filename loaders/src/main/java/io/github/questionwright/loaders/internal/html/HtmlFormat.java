package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * HTML pages: questions in the article of a page, under headings, in details, definition lists or marked as in article
 * text. What belongs to the site is left out and named. Stateless and thread-safe.
 */
public final class HtmlFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("html", "htm")));

    /** Makes the format. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    /** Certain if the text begins as a page does; likely by extension if it begins with any element. */
    @Override
    public Detection detect(SourceText text) {
        String head = text.head().stripLeading().toLowerCase(Locale.ROOT);
        boolean isPage = head.startsWith("<!doctype html") || head.startsWith("<html") || isBehindComment(head);
        if (isPage) {
            return Detection.CERTAIN;
        }
        return EXTENSIONS.contains(text.extension()) && head.startsWith("<") ? Detection.LIKELY : Detection.NO;
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        new HtmlReading(text, sink).read();
    }

    /** A comment or an XML declaration may stand before the page. */
    private static boolean isBehindComment(String head) {
        int page = Math.max(head.indexOf("<!doctype html"), head.indexOf("<html"));
        return page > 0 && (head.startsWith("<!--") || head.startsWith("<?xml"));
    }
}
