package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/** A text with what the user has laid down about how it is written. */
record LaidDown(SourceText text, Map<String, String> settings) implements SourceText {

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public String path() {
        return text.path();
    }

    @Override
    public ReadLimits limits() {
        return text.limits();
    }

    @Override
    public String head() {
        return text.head();
    }

    @Override
    public Reader open() throws IOException {
        return text.open();
    }
}
