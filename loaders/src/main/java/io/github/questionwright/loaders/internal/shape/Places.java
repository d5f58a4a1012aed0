package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place of a part of a record by the steps that lead to it: names and 0-based indexes. */
public final class Places {

    private final SourceLocation whole;
    private final @Nullable RawRecord record;
    private final boolean pointing;

    private Places(SourceLocation whole, @Nullable RawRecord record, boolean pointing) {
        this.whole = whole;
        this.record = record;
        this.pointing = pointing;
    }

    /** The places of a raw record. */
    static Places of(String source, RawRecord record) {
        return of(source, record, true);
    }

    /** The places of a record whose parts the source calls otherwise: they all point to the record. */
    static Places ofTranslated(String source, RawRecord record) {
        return of(source, record, false);
    }

    private static Places of(String source, RawRecord record, boolean pointing) {
        RawValue.Fields fields = record.fields();
        SourceLocation whole =
                SourceLocation.at(source, fields.line(), fields.column()).withPointer(record.pointer());
        return new Places(whole, record, pointing);
    }

    /** The only place that a finished question has. */
    public static Places of(SourceLocation whole) {
        return new Places(whole, null, true);
    }

    /** Where the record begins. */
    public SourceLocation ofRecord() {
        return whole;
    }

    /** Where a value stands. */
    SourceLocation of(RawValue value, String pointer) {
        return at(value.line(), value.column(), pointer);
    }

    /** Where a name stands. */
    SourceLocation of(RawValue.Field field, String pointer) {
        return at(field.line(), field.column(), pointer);
    }

    /** The place of the part that the steps lead to, or of the innermost part on the way that exists. */
    public SourceLocation of(List<?> steps) {
        if (record == null) {
            return whole;
        }
        RawValue value = record.fields();
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            Optional<RawValue> next = step(value, step);
            if (next.isEmpty()) {
                break;
            }
            value = next.get();
            pointer.append('/').append(Pointers.escape(step.toString()));
        }
        return of(value, pointer.toString());
    }

    private SourceLocation at(int line, int column, String pointer) {
        SourceLocation place = SourceLocation.at(whole.source(), line, column);
        return whole.pointer().isEmpty()
                ? place
                : place.withPointer(pointing ? whole.pointer() + pointer : whole.pointer());
    }

    private static Optional<RawValue> step(RawValue value, Object step) {
        if (value instanceof RawValue.Fields fields) {
            return fields.find(step.toString());
        }
        if (value instanceof RawValue.Items items && step instanceof Integer index) {
            return index < items.values().size() ? Optional.of(items.values().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
