package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;

/** A text in memory. */
public record StringText(String path, String text, ReadLimits limits) implements SourceText {

    public static StringText of(String text) {
        return new StringText("article.txt", text, ReadLimits.defaults());
    }

    public static StringText named(String path, String text) {
        return new StringText(path, text, ReadLimits.defaults());
    }

    @Override
    public String name() {
        return path;
    }

    @Override
    public String head() {
        return text.substring(0, Math.min(8_192, text.length()));
    }

    @Override
    public Reader open() {
        return new StringReader(text);
    }
}
