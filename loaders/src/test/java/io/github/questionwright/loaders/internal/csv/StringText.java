package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

/** A text in memory. */
public record StringText(String name, String text, ReadLimits limits, Map<String, String> settings)
        implements SourceText {

    public static StringText of(String name, String text) {
        return new StringText(name, text, ReadLimits.defaults(), Map.of());
    }

    public StringText within(ReadLimits other) {
        return new StringText(name, text, other, settings);
    }

    public StringText with(String setting, String value) {
        return new StringText(name, text, limits, Map.of(setting, value));
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
