package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * JSON. A list of records in our own shape, or an object that holds one as {@code questions}, is read strictly; whatever
 * the size of the file, no more than a few records of the largest allowed size are in memory at a time. Any other file is
 * read twice and as people write it, comments, single quotes and assignments included: its lists of questions are looked
 * for, and no more than a few of the parts of its root are in memory at a time. Immutable and thread-safe.
 */
public final class JsonFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("json", "json5", "jsonc")));

    /** The format; it has no settings. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public Detection detect(SourceText text) {
        return Heads.json(text);
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        if (text.settings().containsKey("list") || !OwnShape.of(text.head())) {
            new FoundReader(text, sink).read();
            return;
        }
        try (Reader reader = text.open()) {
            new RootReader(reader, text, sink).read();
        }
    }
}
