package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    private final Cursor ahead;
    private final CharWindow window;
    private final RecordShape shape;
    private final Runs runs;
    private final ListEnds ends;
    private final LooseNesting loose;
    private final int farthest;
    private long resume;
    private long searchedTo;

    Recovery(Cursor cursor, ReadLimits limits, RecordShape shape, Runs runs, ListEnds ends) {
        this.farthest = limits.maxRecordChars();
        this.cursor = cursor;
        this.window = cursor.window();
        this.ahead = new Cursor(window);
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
        return !ends.isBeforeHeader(bracket)
                && ends.at(cursor.mark()) != ListEnds.End.RECORDS
                && recordsFollow(bracket + 1);
    }

    /** Looks at each place once, however often it is asked. */
    private boolean recordsFollow(long first) throws IOException {
        ahead.moveTo(new Mark(Math.max(first, searchedTo), 1, 1));
        boolean found = goToRecord(first + farthest, shape::beginsWith);
        searchedTo = Math.max(searchedTo, ahead.offset());
        return found;
    }

    /**
     * The first record that was taken for a part of another one, because that one is not closed.
     *
     * @param start where the other one begins
     * @param end where to stop looking
     */
    @Nullable
    Mark swallowed(Mark start, Mark end) throws IOException {
        if (start.offset() < window.kept()) {
            return null;
        }
        Names.Name own = Names.at(window, Names.afterBlanks(window, start.offset() + 1));
        ahead.moveTo(start);
        ahead.next();
        Predicate<String> first = shape.isLearned() ? shape::beginsWith : name -> shape.isAlike(own, name);
        return goToRecord(end.offset(), first) ? ahead.mark() : null;
    }

    /** Goes to the next object that looks like a record by itself, whatever is open around it. */
    private boolean goToRecord(long end, Predicate<String> first) throws IOException {
        while (ahead.offset() < end && ahead.peek() != CharWindow.END) {
            if (ahead.peek() == '{' && isWholeRecord(first)) {
                return true;
            }
            ahead.step();
        }
        return false;
    }

    private boolean isWholeRecord(Predicate<String> first) throws IOException {
        Names.Name name = Names.at(window, Names.afterBlanks(window, ahead.offset() + 1));
        return name != null && first.test(name.text()) && shape.fits(runs.objectAt(ahead.mark()));
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
        long inside = Names.afterBlanks(window, cursor.offset() + 1);
        Names.Name name = Names.at(window, inside);
        Runs.Run run = runs.from(cursor.mark());
        resume = run.resume();
        boolean known = name != null && shape.beginsWith(name.text());
        boolean open = known || name == null && window.at(inside) != '{' && window.at(inside) != '[';
        boolean top = loose.isAtTop() || unclosed && open || known && loose.isAtTopInside();
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
