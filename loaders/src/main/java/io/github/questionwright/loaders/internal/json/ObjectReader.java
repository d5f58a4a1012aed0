package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the object around a list of records: what belongs to the bank as a whole, in any order. */
final class ObjectReader {

    private static final String OBJECT = "the object around the records";
    private static final String NO_POINTER = "";

    /** What follows a field. */
    private enum Next {
        FIELD,
        RECORDS,
        END,
        STOP
    }

    private final Cursor cursor;
    private final CharWindow window;
    private final ReadLimits limits;
    private final RecordSink sink;
    private final Reports reports;
    private final ValueScanner scanner;
    private final RecordParser parser;
    private final RecordList list;
    private final SeenNames seen = new SeenNames();
    private String place = OBJECT;
    private boolean broken;
    private RawValue.@Nullable Field held;

    ObjectReader(Cursor cursor, ReadLimits limits, RecordSink sink, Reports reports) {
        this.cursor = cursor;
        this.window = cursor.window();
        this.limits = limits;
        this.sink = sink;
        this.reports = reports;
        this.scanner = new ValueScanner(cursor, limits, false);
        this.parser = new RecordParser(window, limits);
        this.list = new RecordList(cursor, limits, Root.OBJECT, sink, reports);
    }

    /** Reads on from the <code>{</code>; false if the text ended before the brace that closes it. */
    boolean read() throws IOException {
        Mark start = cursor.mark();
        cursor.next();
        Next next = cursor.dropBlanks() == '}' ? end() : Next.FIELD;
        while (next == Next.FIELD || next == Next.RECORDS) {
            next = after(next);
        }
        if (!broken && !seen.hasQuestions()) {
            reports.tell(DiagnosticCode.JSON_NO_QUESTIONS, start, NO_POINTER, seen.complaint());
        }
        return next == Next.END;
    }

    private Next after(Next next) throws IOException {
        try {
            place = OBJECT;
            boolean more = next == Next.FIELD ? field() : records();
            place = OBJECT;
            return more ? separator() : Next.STOP;
        } catch (Fault fault) {
            broken = true;
            held = null;
            reports.fault(fault, place, NO_POINTER);
            return switch (new RootRecovery(cursor, limits, parser).find(fault, scanner.nesting())) {
                case NAME -> Next.FIELD;
                case RECORD -> Next.RECORDS;
                case TEXT_END -> Next.STOP;
            };
        }
    }

    private boolean field() throws IOException, Fault {
        RawValue.Text name = name();
        return name.text().equals(Root.QUESTIONS) ? questions(name) : header(name);
    }

    private RawValue.Text name() throws IOException, Fault {
        Mark start = cursor.mark();
        window.keepFrom(start.offset());
        if (cursor.peek() != '"') {
            throw Faults.expected(cursor, "a name in double quotes", Advice.forName(cursor.peek()));
        }
        scanner.read(1);
        checkExcess();
        RawValue.Text name = (RawValue.Text) parser.parse(start, cursor.offset());
        if (cursor.dropBlanks() != ':') {
            Mark from = start.offset() < window.kept() ? cursor.mark() : start;
            throw Faults.expected(cursor, from, "':' behind a name", Advice.COLON);
        }
        cursor.next();
        cursor.dropBlanks();
        return name;
    }

    private void checkExcess() throws Fault {
        Fault excess = scanner.excess();
        if (excess != null) {
            throw excess;
        }
    }

    private boolean questions(RawValue.Text name) throws IOException, Fault {
        if (seen.hasQuestions()) {
            reports.tell(
                    DiagnosticCode.JSON_DUPLICATE_KEY,
                    new Mark(0, name.line(), name.column()),
                    Root.OBJECT.pointer(),
                    "found \"questions\" a second time; its records are kept as well, join the two lists");
        }
        seen.add(name.text());
        if (cursor.peek() == '[') {
            cursor.next();
            return records();
        }
        Mark start = cursor.mark();
        value(name.text());
        if (scanner.excess() == null) {
            reports.tell(
                    DiagnosticCode.JSON_NO_QUESTIONS,
                    start,
                    Root.OBJECT.pointer(),
                    "found no list behind \"questions\", where [...] was expected; put the records into a list");
        }
        return true;
    }

    private boolean records() throws IOException {
        return list.read();
    }

    private boolean header(RawValue.Text name) throws IOException, Fault {
        seen.add(name.text());
        Mark start = cursor.mark();
        value(name.text());
        if (scanner.excess() == null) {
            RawValue value = parser.parse(start, cursor.offset());
            held = new RawValue.Field(name.text(), name.line(), name.column(), value);
        }
        return true;
    }

    /** Passes over a value; one that is too large is reported. */
    private void value(String name) throws IOException, Fault {
        window.keepFrom(cursor.offset());
        place = "the value of \"" + name + "\"";
        try {
            scanner.read(1);
        } catch (Fault fault) {
            Fault excess = scanner.excess();
            throw excess == null ? fault : fault.causedBy(excess);
        }
        Fault excess = scanner.excess();
        if (excess != null) {
            reports.fault(excess, place, NO_POINTER);
        }
    }

    private Next separator() throws IOException, Fault {
        int c = cursor.dropBlanks();
        if (c == '}' || c == ',' || c == '"' || c == CharWindow.END) {
            commit();
        }
        if (c == '}') {
            return end();
        }
        if (c != ',') {
            throw Faults.expected(cursor, scanner.suspect(), "',' or '}'", Advice.forSeparator(c));
        }
        Mark comma = cursor.mark();
        cursor.next();
        if (cursor.dropBlanks() != '}') {
            return Next.FIELD;
        }
        reports.fault(Faults.trailingComma(comma, '}'), OBJECT, NO_POINTER);
        return end();
    }

    /** A value is held back until what follows shows that no quote is missing at its end. */
    private void commit() {
        if (held != null) {
            sink.header(held);
            held = null;
        }
    }

    private Next end() {
        cursor.next();
        return Next.END;
    }
}
