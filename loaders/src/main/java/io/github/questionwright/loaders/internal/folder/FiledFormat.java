package io.github.questionwright.loaders.internal.folder;

import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Set;

/** Reads a document of a folder, and files what is in it under its topic and its language. */
public record FiledFormat(QuestionFormat format, Filing filing) implements QuestionFormat {

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
        return format.detect(text);
    }

    @Override
    public void read(SourceText text, RecordSink sink) throws IOException {
        FiledSink filed = new FiledSink(sink, filing, text.name());
        format.read(filing.isOne() ? new OneQuestion(text) : text, filed);
        filed.end();
    }
}
