package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

/** A text in memory. */
record TextSource(String path, String text, ReadLimits limits, Map<String, String> settings) implements SourceText {

    TextSource(String path, String text, ReadLimits limits) {
        this(path, text, limits, Map.of());
    }

    TextSource laid(String name, String value) {
        return new TextSource(path, text, limits, Map.of(name, value));
    }

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
