package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the list of records, and another one if there is. A record is held back until what stands behind it shows that it was not closed too early.
 */
final class RecordList {

    private static final String LIST = "the list of records";

    private final Cursor cursor;
    private final CharWindow window;
    private final Root root;
    private final RecordSink sink;
    private final Reports reports;
    private final ValueScanner scanner;
    private final RecordParser parser;
    private final RecordShape shape = new RecordShape();
    private final Recovery recovery;
    private final ElementFaults faults;
    private int index = -1;
    private String place = LIST;
    private Mark start = new Mark(0, 1, 1);
    private Mark close = start;
    private @Nullable RawRecord held;

    RecordList(Cursor cursor, ReadLimits limits, Root root, RecordSink sink, Reports reports) {
        this.cursor = cursor;
        this.window = cursor.window();
        this.root = root;
        this.sink = sink;
        this.reports = reports;
        this.scanner = new ValueScanner(cursor, limits, false);
        this.parser = new RecordParser(window, limits);
        ListEnds ends = new ListEnds(window, limits, shape, root);
        this.recovery = new Recovery(cursor, limits, shape, new Runs(window, limits, parser, ends, root), ends);
        this.faults = new ElementFaults(cursor);
        scanner.watch(() -> checkSwallowed(cursor.mark()));
    }

    /**
     * Reads on from behind the <code>[</code>, or from the <code>{</code> of a record, to behind the <code>]</code>.
     *
     * @return false if the text ended before it, or if no more records are wanted
     */
    boolean read() throws IOException {
        index = -1;
        boolean more = cursor.dropBlanks() != ']' || recovery.isExtraBracket();
        while (more && !sink.isFull()) {
            more = next();
        }
        if (more || cursor.peek() == CharWindow.END) {
            return false;
        }
        cursor.next();
        return true;
    }

    /** One element and what separates it from the next; false at the end. */
    private boolean next() throws IOException {
        try {
            element();
            return separator();
        } catch (Fault fault) {
            reports.fault(fault, place, pointer(index));
            held = null;
            return recovery.find(fault, scanner.nesting()) == Recovery.Outcome.RECORD;
        }
    }

    private void element() throws IOException, Fault {
        window.keepFrom(cursor.offset());
        index++;
        place = LIST;
        if (cursor.peek() == '{') {
            record();
        } else {
            foreign();
        }
    }

    private void record() throws IOException, Fault {
        start = cursor.mark();
        place = Reports.record(start);
        scan();
        close = cursor.mark().plus(-1);
        Fault excess = scanner.excess();
        if (excess != null) {
            reports.fault(excess, place, pointer(index));
            return;
        }
        try {
            held = new RawRecord((RawValue.Fields) parser.parse(start, cursor.offset()), pointer(index));
        } catch (Fault refused) {
            reports.fault(refused, place, pointer(index));
        }
    }

    private void scan() throws IOException, Fault {
        try {
            scanner.read(root.levels());
        } catch (Fault fault) {
            checkSwallowed(fault.from());
            Fault excess = scanner.excess();
            throw excess == null ? fault : fault.causedBy(excess);
        }
    }

    /** Looks for other records in this one: then it is not closed, and the fault that was found is none. */
    private void checkSwallowed(Mark end) throws IOException, Fault {
        Mark inside = recovery.swallowed(start, end);
        if (inside != null) {
            throw ElementFaults.unclosed(inside);
        }
    }

    private void foreign() throws IOException, Fault {
        start = cursor.mark();
        faults.checkForeign();
        String what = ElementFaults.kind(cursor.peek());
        scan();
        reports.tell(
                DiagnosticCode.JSON_NOT_AN_OBJECT,
                start,
                pointer(index),
                "found " + what + " where a record {...} was expected; it is left out");
    }

    private boolean separator() throws IOException, Fault {
        int c = cursor.dropBlanks();
        if (c == ',') {
            return behindComma();
        }
        if (c == ']' && !recovery.isExtraBracket()) {
            commit();
            return false;
        }
        if (c == '{') {
            commit();
            reports.tell(DiagnosticCode.JSON_SYNTAX, cursor.mark(), pointer(index + 1), ElementFaults.NO_COMMA);
            return true;
        }
        if (held != null && Names.at(window, cursor.offset()) != null) {
            throw ElementFaults.closedEarly(close, cursor.mark());
        }
        if (c == CharWindow.END) {
            checkSwallowed(cursor.mark());
        }
        if (ElementFaults.isPartOfRecord(c)) {
            held = null;
        }
        commit();
        throw faults.noSeparator();
    }

    private boolean behindComma() throws IOException, Fault {
        Mark comma = cursor.mark();
        cursor.next();
        int c = cursor.dropBlanks();
        if (c == ']' && !recovery.isExtraBracket()) {
            commit();
            reports.fault(Faults.trailingComma(comma, ']'), LIST, pointer(index));
            return false;
        }
        Names.Name name = Names.at(window, cursor.offset());
        if (name != null && held != null && !shape.isNext(name.text(), held.fields())) {
            throw ElementFaults.closedEarly(close, cursor.mark());
        }
        commit();
        if (c == CharWindow.END) {
            place = LIST;
            throw faults.noRecord();
        }
        return true;
    }

    private void commit() {
        if (held != null) {
            shape.learn(held.fields());
            sink.record(held);
            held = null;
        }
    }

    private String pointer(int element) {
        return root.pointer() + "/" + element;
    }
}
