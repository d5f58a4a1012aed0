package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;

/** A text in memory. */
public record StringText(String name, String text, ReadLimits limits) implements SourceText {

    public static StringText of(String name, String text) {
        return new StringText(name, text, ReadLimits.defaults());
    }

    public StringText within(ReadLimits other) {
        return new StringText(name, text, other);
    }

    @Override
    public String path() {
        return name;
    }

    @Override
    public String head() {
        return text.substring(0, Math.min(8192, text.length()));
    }

    @Override
    public Reader open() {
        return new StringReader(text);
    }
}
