package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines of any shape, as people write them; a line that is broken is left out, and nothing else. */
final class FoundLines {

    private static final String END = "the end of the line";

    private final Cursor cursor;
    private final RecordSink sink;
    private final Reports reports;
    private final Habits habits = new Habits();
    private final Damages damages = new Damages();
    private final LooseInput in;
    private final LooseReader reader;
    private final int longest;

    FoundLines(Reader text, SourceText source, RecordSink sink) {
        this.cursor = new Cursor(new CharWindow(text));
        this.sink = sink;
        this.reports = new Reports(source.name(), sink);
        this.in = new LooseInput(cursor, habits, true);
        this.reader = new LooseReader(in, damages, source.limits());
        this.longest = source.limits().maxRecordChars();
    }

    void read() throws IOException {
        try {
            while (cursor.dropBlanks() != CharWindow.END && !sink.isFull()) {
                int c = in.blanks();
                if (c != CharWindow.END) {
                    line(c);
                }
            }
        } finally {
            habits.tell(reports);
        }
    }

    private void line(int c) throws IOException {
        Mark start = in.mark();
        reader.beginPart();
        reader.leaveTo(null);
        Level level = reader.open(null, "", c == '{');
        RawValue value = c == '{' || c == '[' ? reader.container(level) : reader.value(level, "");
        boolean more = isFollowed(value);
        if (!more) {
            checkEnd(level);
            skip();
        }
        if (cursor.offset() - start.offset() > longest || reader.isTooLarge()) {
            String finding = "found a line of more than " + longest + " characters";
            String advice = "shorten it, or raise ReadLimits.maxRecordChars";
            damages.add(new Fault(DiagnosticCode.LIMIT_RECORD, start, finding, advice), level);
        }
        hand(c, start, value);
    }

    private void hand(int c, Mark start, @Nullable RawValue value) {
        List<Damages.Damage> faults = damages.take();
        if (!faults.isEmpty()) {
            reports.fault(faults.get(0).fault(), Reports.record(start), "");
        } else if (value instanceof RawValue.Fields fields) {
            sink.record(RawRecord.of(fields));
        } else {
            reports.tell(
                    DiagnosticCode.JSON_NOT_AN_OBJECT,
                    start,
                    "",
                    "found " + ElementFaults.kind(c) + " where a record {...} was expected; it is left out");
        }
    }

    /** Whether another record follows on the line, because a line end is missing. */
    private boolean isFollowed(@Nullable RawValue value) throws IOException {
        if (!(value instanceof RawValue.Fields) || !damages.isEmpty() || in.blanks() != '{') {
            return false;
        }
        in.habit(Habit.SEVERAL_ROOTS, in.mark());
        return true;
    }

    private void checkEnd(Level level) throws IOException {
        int c = in.blanks();
        if (c == ',') {
            Mark comma = in.mark();
            in.next();
            c = in.blanks();
            if (c == CharWindow.END) {
                in.habit(Habit.TRAILING_COMMA, comma);
            }
        }
        if (c != CharWindow.END) {
            damages.add(Faults.expected(cursor, END, "write one record {...} a line and nothing between them"), level);
        }
    }

    private void skip() throws IOException {
        while (in.peek() != CharWindow.END) {
            in.next();
            in.keep();
        }
    }
}
