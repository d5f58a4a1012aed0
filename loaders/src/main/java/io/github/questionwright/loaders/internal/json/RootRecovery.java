package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;

/** Finds where reading can go on behind a fault outside the list of records. */
final class RootRecovery {

    /** What the cursor stands at. */
    enum Outcome {
        /** A name of the outer object. */
        NAME,
        /** The <code>{</code> of a record, the name of the list having been lost. */
        RECORD,
        /** The end of the text. */
        TEXT_END
    }

    private final Cursor cursor;
    private final CharWindow window;
    private final RecordShape shape = new RecordShape();
    private final Runs runs;
    private final LooseNesting loose;
    private long resume;

    RootRecovery(Cursor cursor, ReadLimits limits, RecordParser parser) {
        this.cursor = cursor;
        this.window = cursor.window();
        this.runs = new Runs(window, limits, parser, new ListEnds(window, limits, shape, Root.OBJECT), Root.OBJECT);
        this.loose = new LooseNesting(cursor);
    }

    /**
     * Moves the cursor.
     *
     * @param open what was open at the fault, inside the outer object
     */
    Outcome find(Fault fault, Nesting open) throws IOException {
        cursor.moveTo(fault.from());
        loose.begin(open, fault.at().offset());
        while (true) {
            int c = cursor.peek();
            if (c == CharWindow.END) {
                return Outcome.TEXT_END;
            }
            boolean here = cursor.offset() == fault.at().offset();
            if (c == '"' && (here || loose.isBetween()) && isName()) {
                return Outcome.NAME;
            }
            if (c == '{' && isRecord()) {
                return Outcome.RECORD;
            }
            loose.pass();
            window.keepFrom(cursor.offset());
        }
    }

    private boolean isName() throws IOException {
        Names.Name name = Names.at(window, cursor.offset());
        if (name == null || !Root.NAMES.contains(name.text())) {
            return false;
        }
        boolean list = window.at(Names.afterBlanks(window, name.behind())) == '[';
        return name.text().equals(Root.QUESTIONS) ? list : loose.isAtTop();
    }

    private boolean isRecord() throws IOException {
        if (cursor.offset() < resume) {
            return false;
        }
        Runs.Run run = runs.from(cursor.mark());
        resume = run.resume();
        if (run.objects() == 0 || run.end() == Runs.End.NESTED) {
            return false;
        }
        boolean known = run.first().fields().stream()
                .findFirst()
                .filter(first -> shape.beginsWith(first.name()))
                .isPresent();
        return shape.fits(run.first()) || known && run.end() == Runs.End.RECORDS;
    }
}
