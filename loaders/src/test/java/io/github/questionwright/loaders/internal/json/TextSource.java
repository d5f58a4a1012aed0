package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;

/** A text in memory. */
record TextSource(String path, String text, ReadLimits limits) implements SourceText {

    static TextSource json(String text) {
        return new TextSource("bank.json", text, ReadLimits.defaults());
    }

    static TextSource lines(String text) {
        return new TextSource("bank.jsonl", text, ReadLimits.defaults());
    }

    TextSource with(ReadLimits other) {
        return new TextSource(path, text, other);
    }

    @Override
    public String name() {
        return path;
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
