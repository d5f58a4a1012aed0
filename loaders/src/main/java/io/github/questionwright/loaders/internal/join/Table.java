package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;

/** A file of a folder that holds a table, and the format that reads it. */
public record Table(SourceText text, QuestionFormat format) {

    void read(RecordSink sink) throws IOException {
        format.read(text, sink);
    }

    String folder() {
        return text.path().substring(0, text.path().lastIndexOf('/') + 1);
    }

    /** The last name of the path without its extension. */
    String baseName() {
        String name = text.path().substring(folder().length());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
