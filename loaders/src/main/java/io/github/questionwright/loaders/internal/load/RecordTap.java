package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.function.Consumer;

/** Takes the records of a reading and nothing else. */
final class RecordTap implements RecordSink {

    private final Consumer<RawRecord> taker;
    private final int maxRecords;
    private int records;

    RecordTap(Consumer<RawRecord> taker, int maxRecords) {
        this.taker = taker;
        this.maxRecords = maxRecords;
    }

    @Override
    public void record(RawRecord record) {
        if (++records <= maxRecords) {
            taker.accept(record);
        }
    }

    @Override
    public void header(RawValue.Field field) {}

    @Override
    public void question(Question question, SourceLocation location) {}

    @Override
    public void report(Diagnostic diagnostic) {}

    @Override
    public boolean isFull() {
        return records > maxRecords;
    }
}
