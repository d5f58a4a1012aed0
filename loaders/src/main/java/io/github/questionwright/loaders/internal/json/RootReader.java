package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RecordSink;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;

/** Reads one JSON file from its first character to its last. */
final class RootReader {

    private static final String FILE = "the file";
    private static final String NO_POINTER = "";

    private final CharWindow window;
    private final Cursor cursor;
    private final ReadLimits limits;
    private final RecordSink sink;
    private final Reports reports;

    RootReader(Reader reader, SourceText text, RecordSink sink) {
        this.window = new CharWindow(reader);
        this.cursor = new Cursor(window);
        this.limits = text.limits();
        this.sink = sink;
        this.reports = new Reports(text.name(), sink);
    }

    void read() throws IOException {
        int c = cursor.dropBlanks();
        if (c == CharWindow.END) {
            String message = "the file is empty; a list of records [...] or an object with \"questions\" was expected";
            reports.tell(DiagnosticCode.JSON_EMPTY, new Mark(0, 1, 1), NO_POINTER, message);
        } else if (c == '[' || c == '{' || found()) {
            root(cursor.peek());
        }
    }

    private void root(int c) throws IOException {
        boolean ended = c == '[' || isRecord() ? list(c) : new ObjectReader(cursor, limits, sink, reports).read();
        if (ended && cursor.dropBlanks() != CharWindow.END) {
            String finding = "found " + Found.at(cursor) + " behind the end of the JSON value";
            reports.fault(
                    new Fault(DiagnosticCode.JSON_TRAILING_CONTENT, cursor.mark(), finding, "remove it"),
                    FILE,
                    NO_POINTER);
        }
    }

    private boolean list(int c) throws IOException {
        if (c == '[') {
            cursor.next();
        } else {
            String finding = "found a record where the '[' of a list of records was expected";
            String advice = "put [ before the first record and ] behind the last";
            reports.fault(new Fault(DiagnosticCode.JSON_SYNTAX, cursor.mark(), finding, advice), FILE, NO_POINTER);
        }
        return new RecordList(cursor, limits, Root.LIST, sink, reports).read();
    }

    /** Whether an object is followed by another one, which nothing but the first record of a list is. */
    private boolean isRecord() throws IOException {
        Names.Name first = Names.at(window, Names.afterBlanks(window, cursor.offset() + 1));
        if (first != null && Root.NAMES.contains(first.text())) {
            return false;
        }
        Cursor ahead = new Cursor(window);
        ahead.moveTo(cursor.mark());
        try {
            new ValueScanner(ahead, limits, false).look(1, cursor.offset() + limits.maxRecordChars());
        } catch (Fault broken) {
            return false;
        }
        long next = Names.afterBlanks(window, ahead.offset());
        if (window.at(next) == ',') {
            next = Names.afterBlanks(window, next + 1);
        }
        return window.at(next) == '{';
    }

    /** Reports what stands before the first bracket that could be ours, and goes there. */
    private boolean found() throws IOException {
        String advice = Advice.forElement(cursor.peek());
        reports.fault(Faults.expected(cursor, "'[' or '{'", advice), FILE, NO_POINTER);
        while (cursor.peek() != CharWindow.END && !isRoot()) {
            cursor.step();
            window.keepFrom(cursor.offset());
        }
        return cursor.peek() != CharWindow.END;
    }

    private boolean isRoot() throws IOException {
        int c = cursor.peek();
        if (c != '[' && c != '{') {
            return false;
        }
        int next = window.at(Names.afterBlanks(window, cursor.offset() + 1));
        return c == '{' ? next == '"' : next == '{' || next == ']';
    }
}
