package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.infer.Inference;
import io.github.questionwright.loaders.internal.infer.OwnShape;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds back what a format says first, until the first records tell whether they are in our own shape. Then all goes on
 * to the sink, or the records are evidence.
 */
final class FirstLook implements RecordSink {

    private static final int ENOUGH = 64;

    private enum Shape {
        OPEN,
        OWN,
        FOUND
    }

    private final RecordSink sink;
    private final Inference inference;
    private final boolean mayBeOwn;
    private final int maxRecords;
    private final List<Consumer<RecordSink>> events = new ArrayList<>();
    private final List<RawRecord> first = new ArrayList<>();
    private Shape shape = Shape.OPEN;
    private int records;

    FirstLook(RecordSink sink, Inference inference, boolean mayBeOwn, int maxRecords) {
        this.sink = sink;
        this.inference = inference;
        this.mayBeOwn = mayBeOwn;
        this.maxRecords = maxRecords;
    }

    @Override
    public void record(RawRecord record) {
        if (++records > maxRecords && shape == Shape.FOUND) {
            return;
        }
        if (shape == Shape.OPEN) {
            first.add(record);
        } else if (shape == Shape.FOUND) {
            look(record);
        }
        pass(to -> to.record(record));
        if (shape == Shape.OPEN && first.size() == ENOUGH) {
            decide();
        }
    }

    private void look(RawRecord record) {
        if (!Malformed.isIn(record.fields())) {
            inference.look(record);
        }
    }

    @Override
    public void question(Question question, SourceLocation location) {
        if (shape == Shape.OPEN) {
            decide();
        }
        pass(to -> to.question(question, location));
    }

    @Override
    public void header(RawValue.Field field) {
        pass(to -> to.header(field));
    }

    @Override
    public void report(Diagnostic diagnostic) {
        pass(to -> to.report(diagnostic));
    }

    @Override
    public void inferred(String what, String value, String because) {
        inference.inferred(what, value, because);
        pass(to -> to.inferred(what, value, because));
    }

    @Override
    public boolean isFull() {
        return shape == Shape.OWN ? sink.isFull() : records > maxRecords;
    }

    private void pass(Consumer<RecordSink> event) {
        if (shape == Shape.OWN) {
            event.accept(sink);
        } else if (shape == Shape.OPEN) {
            events.add(event);
        }
    }

    private void decide() {
        shape = first.isEmpty() || mayBeOwn && OwnShape.isOwn(first) ? Shape.OWN : Shape.FOUND;
        if (shape == Shape.OWN) {
            events.forEach(event -> event.accept(sink));
        } else {
            first.stream().limit(maxRecords).forEach(this::look);
        }
        events.clear();
        first.clear();
    }

    /** The format has said everything. */
    void end() {
        if (shape == Shape.OPEN) {
            decide();
        }
    }

    boolean isOwn() {
        return shape == Shape.OWN;
    }
}
