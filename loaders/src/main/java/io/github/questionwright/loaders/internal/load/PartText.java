package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;

/** A part of a file as a text of its own. Immutable and thread-safe. */
record PartText(SourceText file, String text) implements SourceText {

    private static final int HEAD = 8_192;

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public ReadLimits limits() {
        return file.limits();
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
