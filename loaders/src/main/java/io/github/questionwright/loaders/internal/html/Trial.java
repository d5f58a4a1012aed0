package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;

/** Counts the questions with answers that a reading finds. Not thread-safe. */
final class Trial implements RecordSink {

    private final int most;
    private int records;
    private int answered;

    Trial(ReadLimits limits) {
        most = limits.maxRecords();
    }

    int answered() {
        return answered;
    }

    @Override
    public void header(RawValue.Field field) {}

    @Override
    public void record(RawRecord record) {
        records++;
        boolean isAnswered = record.fields().find("answer").isPresent()
                || record.fields().find("options").isPresent();
        answered += isAnswered ? 1 : 0;
    }

    @Override
    public void question(Question question, SourceLocation location) {}

    @Override
    public void report(Diagnostic diagnostic) {}

    @Override
    public boolean isFull() {
        return records >= most;
    }
}
