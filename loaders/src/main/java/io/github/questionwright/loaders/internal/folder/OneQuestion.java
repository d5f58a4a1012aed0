package io.github.questionwright.loaders.internal.folder;

import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text that is known to be one question, for those beside it are. */
record OneQuestion(SourceText text) implements SourceText {

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

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(text.settings());
        settings.put("questions", "one");
        return settings;
    }
}
