package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * YAML 1.2 with the core schema, without aliases and tags of its own; a document is read as a whole. Immutable and
 * thread-safe.
 */
public final class YamlFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("yaml", "yml")));

    /** The format; it has no settings. */
    public YamlFormat() {}

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public Detection detect(SourceText text) {
        return YamlDetection.detect(text.head(), text.extension());
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        new YamlReading(text, sink).read();
    }
}
