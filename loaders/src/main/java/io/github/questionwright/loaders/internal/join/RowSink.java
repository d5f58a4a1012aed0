package io.github.questionwright.loaders.internal.join;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.function.Consumer;

/** Hands the fields of each record to somebody, up to a number of records. */
final class RowSink implements RecordSink {

    private final int most;
    private final Consumer<RawValue.Fields> rows;
    private final Consumer<Diagnostic> out;
    private int count;

    RowSink(int most, Consumer<RawValue.Fields> rows, Consumer<Diagnostic> out) {
        this.most = most;
        this.rows = rows;
        this.out = out;
    }

    @Override
    public void header(RawValue.Field field) {}

    @Override
    public void record(RawRecord record) {
        if (!isFull()) {
            count++;
            rows.accept(record.fields());
        }
    }

    @Override
    public void question(Question question, SourceLocation location) {}

    @Override
    public void report(Diagnostic diagnostic) {
        out.accept(diagnostic);
    }

    @Override
    public boolean isFull() {
        return count >= most;
    }
}
