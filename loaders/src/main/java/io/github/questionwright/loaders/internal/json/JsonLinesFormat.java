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
 * JSON Lines: one record a line. Records in our own shape are read strictly, others as people write them. Whatever the size of the file, no more than one line of the largest allowed size is in
 * memory at a time. Immutable and thread-safe.
 */
public final class JsonLinesFormat implements QuestionFormat {

    private static final Set<String> EXTENSIONS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("jsonl", "ndjson")));

    /** The format; it has no settings. */
    public JsonLinesFormat() {}

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public Detection detect(SourceText text) {
        return Heads.jsonLines(text);
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        try (Reader reader = text.open()) {
            if (OwnShape.ofLines(text.head())) {
                new LinesReader(reader, text, sink).read();
            } else {
                new FoundLines(reader, text, sink).read();
            }
        }
    }
}
