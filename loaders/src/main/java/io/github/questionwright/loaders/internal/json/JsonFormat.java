package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * JSON: a list of records, or an object that holds one as {@code questions}. Whatever the size of the file, no more than
 * a few records of the largest allowed size are in memory at a time. Immutable and thread-safe.
 */
public final class JsonFormat implements QuestionFormat {

    /** The format; it has no settings. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public Detection detect(SourceText text) {
        return Heads.json(text);
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        try (Reader reader = text.open()) {
            new RootReader(reader, text, sink).read();
        }
    }
}
