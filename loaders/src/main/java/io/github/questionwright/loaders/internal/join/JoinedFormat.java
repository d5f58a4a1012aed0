package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.Detection;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.util.Set;

/** Reads the questions and adds to each what was joined to it. */
record JoinedFormat(QuestionFormat format, Join join) implements QuestionFormat {

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
        format.read(text, new Extending(sink, join));
    }

    private record Extending(RecordSink sink, Join join) implements RecordSink {

        @Override
        public void header(RawValue.Field field) {
            sink.header(field);
        }

        @Override
        public void record(RawRecord record) {
            sink.record(join.extend(record));
        }

        @Override
        public void question(Question question, SourceLocation location) {
            sink.question(question, location);
        }

        @Override
        public void report(Diagnostic diagnostic) {
            sink.report(diagnostic);
        }

        @Override
        public void inferred(String what, String value, String because) {
            sink.inferred(what, value, because);
        }

        @Override
        public boolean isFull() {
            return sink.isFull();
        }
    }
}
