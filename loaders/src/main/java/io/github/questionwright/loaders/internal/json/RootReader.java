package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
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
            reports.error(Codes.EMPTY, new Mark(0, 1, 1), NO_POINTER, message);
        } else if (c == '[' || c == '{' || found()) {
            root(cursor.peek());
        }
    }

    private void root(int c) throws IOException {
        boolean ended = c == '[' ? list() : new ObjectReader(cursor, limits, sink, reports).read();
        if (ended && cursor.dropBlanks() != CharWindow.END) {
            String finding = "found " + Found.at(cursor) + " behind the end of the JSON value";
            reports.fault(new Fault(Codes.TRAILING_CONTENT, cursor.mark(), finding, "remove it"), FILE, NO_POINTER);
        }
    }

    private boolean list() throws IOException {
        cursor.next();
        return new RecordList(cursor, limits, Root.LIST, sink, reports).read();
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
