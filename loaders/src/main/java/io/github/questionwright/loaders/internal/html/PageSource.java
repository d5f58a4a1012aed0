package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;

/** The text of the article of a page as a source of its own. */
final class PageSource implements SourceText {

    private static final int HEAD = 8_192;

    private final SourceText page;
    private final String text;
    private final String extension;

    PageSource(SourceText page, PageText text, String extension) {
        this.page = page;
        this.text = text.text();
        this.extension = extension;
    }

    @Override
    public String name() {
        return page.name();
    }

    @Override
    public String path() {
        String path = page.path();
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + "." + extension;
    }

    @Override
    public ReadLimits limits() {
        return page.limits();
    }

    @Override
    public String head() {
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    @Override
    public Reader open() {
        return new StringReader(text);
    }
}
