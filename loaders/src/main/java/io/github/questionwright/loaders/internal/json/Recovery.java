package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;

/**
 * Finds where reading can go on behind a fault: at the next record, or at the end of the list of records. Evidence is
 * what follows: a run of whole objects that ends where the list of records ends begins at a record, one that ends inside
 * a record does not. Where what follows is broken too, the names that records have and the brackets that seem to be open
 * decide.
 */
final class Recovery {

    /** What the cursor stands at. */
    enum Outcome {
        /** The <code>{</code> of a record. */
        RECORD,
        /** The {@code ]} behind the last record. */
        LIST_END,
        /** The end of the text. */
        TEXT_END
    }

    private final Cursor cursor;
    private final CharWindow window;
    private final RecordShape shape;
    private final Runs runs;
    private final ListEnds ends;
    private final LooseNesting loose;
    private final int farthest;
    private long resume;

    Recovery(Cursor cursor, ReadLimits limits, RecordShape shape, Runs runs, ListEnds ends) {
        this.farthest = limits.maxRecordChars();
        this.cursor = cursor;
        this.window = cursor.window();
        this.shape = shape;
        this.runs = runs;
        this.ends = ends;
        this.loose = new LooseNesting(cursor);
    }

    /**
     * Moves the cursor.
     *
     * @param open what was open at the fault, counted from the record
     */
    Outcome find(Fault fault, Nesting open) throws IOException {
        boolean unclosed = open.depth() == 1;
        cursor.moveTo(fault.from());
        loose.begin(open, fault.at().offset());
        boolean extra = isExtra(fault);
        resume = 0;
        while (true) {
            int c = cursor.peek();
            if (c == CharWindow.END) {
                return Outcome.TEXT_END;
            }
            boolean here = cursor.offset() == fault.at().offset();
            if (c == '{' && (here || loose.isBetween()) && isRecord(here && unclosed)) {
                return Outcome.RECORD;
            }
            if (c == ']' && ends.at(cursor.mark()) == ListEnds.End.RECORDS) {
                return Outcome.LIST_END;
            }
            if (here && extra) {
                loose.passExtra();
            } else {
                loose.pass();
            }
            window.keepFrom(cursor.offset());
        }
    }

    /** Whether the {@code ]} at the cursor stands where none belongs: records follow all the same. */
    boolean isExtraBracket() throws IOException {
        long bracket = cursor.offset();
        if (ends.isExtra(bracket)) {
            return true;
        }
        return ends.at(cursor.mark()) != ListEnds.End.RECORDS && recordsFollow(bracket + 1);
    }

    private boolean recordsFollow(long first) throws IOException {
        long offset = first;
        while (offset < first + farthest && window.at(offset) != CharWindow.END) {
            Names.Name name = window.at(offset) == '{' ? Names.at(window, Names.afterBlanks(window, offset + 1)) : null;
            if (name != null && shape.beginsWith(name.text())) {
                Runs.Run run = runs.from(new Mark(offset, 1, 1));
                if (run.objects() > 0 && run.end() != Runs.End.NESTED && shape.fits(run.first())) {
                    return true;
                }
                offset = run.resume();
            } else {
                offset++;
            }
        }
        return false;
    }

    /** Whether the fault is a bracket that follows one which had just been opened. */
    private boolean isExtra(Fault fault) throws IOException {
        long at = fault.at().offset();
        if (at != fault.from().offset() || window.at(at) != '{' && window.at(at) != '[') {
            return false;
        }
        long before = at - 1;
        while (before > window.kept() && Cursor.isBlank(window.at(before))) {
            before--;
        }
        return before >= window.kept() && window.at(before) == '{';
    }

    private boolean isRecord(boolean unclosed) throws IOException {
        if (cursor.offset() < resume) {
            return false;
        }
        Names.Name name = Names.at(window, Names.afterBlanks(window, cursor.offset() + 1));
        Runs.Run run = runs.from(cursor.mark());
        resume = run.resume();
        boolean known = name != null && shape.beginsWith(name.text());
        boolean top = unclosed || loose.isAtTop() || known && loose.isAtTopInside();
        if (run.objects() == 0) {
            return top || run.end() == Runs.End.NONE && known;
        }
        boolean fits = shape.fits(run.first());
        return switch (run.end()) {
            case RECORDS -> true;
            case NONE -> top || known;
            case NESTED -> top && fits && shape.isLearned();
            case FAULT -> top || known && fits;
        };
    }
}
