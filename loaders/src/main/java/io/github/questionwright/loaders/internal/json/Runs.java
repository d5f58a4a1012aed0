package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.io.IOException;
import java.util.List;

/** Looks at the objects, separated by commas, that follow a place: how many are whole, and what ends them. */
final class Runs {

    /** What ends a run of objects. */
    enum End {
        /** The end of the list of records. */
        RECORDS,
        /** The end of a list inside a record. */
        NESTED,
        /** Something broken. */
        FAULT,
        /** Nothing, as far as one may look: no list inside a record is that long. */
        NONE
    }

    /**
     * A run.
     *
     * @param objects how many whole objects it has
     * @param resume the offset behind the part that needs no second look
     * @param first the first object, empty if there is none
     */
    record Run(int objects, End end, long resume, RawValue.Fields first) {}

    private static final RawValue.Fields NOTHING = new RawValue.Fields(List.of(), 1, 1);

    private final Cursor ahead;
    private final ValueScanner scanner;
    private final RecordParser parser;
    private final ListEnds ends;
    private final int levels;
    private final int farthest;

    Runs(CharWindow window, ReadLimits limits, RecordParser parser, ListEnds ends, Root root) {
        this.ahead = new Cursor(window);
        this.scanner = new ValueScanner(ahead, limits, false);
        this.parser = parser;
        this.ends = ends;
        this.levels = root.levels();
        this.farthest = limits.maxRecordChars();
    }

    /** The object that begins at a place; empty if it is not whole. */
    RawValue.Fields objectAt(Mark start) throws IOException {
        ahead.moveTo(start);
        try {
            scanner.look(levels, start.offset() + farthest);
            return parsed(start);
        } catch (Fault broken) {
            return NOTHING;
        }
    }

    Run from(Mark start) throws IOException {
        ahead.moveTo(start);
        long end = start.offset() + farthest;
        RawValue.Fields first = NOTHING;
        long resume = start.offset() + 1;
        for (int objects = 0; ; objects++) {
            try {
                scanner.look(levels, end);
            } catch (Fault fault) {
                boolean far = fault.code().equals(DiagnosticCode.LIMIT_RECORD);
                long stop = objects == 0 ? Math.max(resume, fault.from().offset()) : resume;
                return new Run(objects, far ? End.NONE : End.FAULT, stop, first);
            }
            resume = ahead.offset();
            first = objects == 0 ? parsed(start) : first;
            if (ahead.skipBlanks() == ']') {
                return new Run(objects + 1, end(ends.at(ahead.mark())), ahead.offset() + 1, first);
            }
            if (!anotherFollows()) {
                return new Run(objects + 1, End.FAULT, resume, first);
            }
        }
    }

    private boolean anotherFollows() throws IOException {
        if (ahead.peek() != ',') {
            return false;
        }
        ahead.next();
        return ahead.skipBlanks() == '{';
    }

    private RawValue.Fields parsed(Mark start) {
        try {
            return (RawValue.Fields) parser.parse(start, ahead.offset());
        } catch (Fault tooLarge) {
            return NOTHING;
        }
    }

    private static End end(ListEnds.End end) {
        return switch (end) {
            case RECORDS -> End.RECORDS;
            case NESTED -> End.NESTED;
            case UNKNOWN -> End.FAULT;
        };
    }
}
