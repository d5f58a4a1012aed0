package io.github.questionwright.loaders;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Set;

/** A format that somebody asked for by name, so that nothing is left to detect. */
record OnlyFormat(QuestionFormat format) implements QuestionFormat {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public Set<String> extensions() {
        return format.extensions();
    }

    @Override
    public Detection detect(SourceText text) {
        return Detection.CERTAIN;
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        format.read(text, sink);
    }
}
