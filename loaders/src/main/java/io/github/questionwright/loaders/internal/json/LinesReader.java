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

/** Reads JSON Lines; a line that is broken is left out, and nothing else. */
final class LinesReader {

    private static final String NO_POINTER = "";

    private final RecordSink sink;
    private final Reports reports;
    private final CharWindow window;
    private final Cursor cursor;
    private final ValueScanner scanner;
    private final RecordParser parser;

    LinesReader(Reader reader, SourceText text, RecordSink sink) {
        this.sink = sink;
        this.reports = new Reports(text.name(), sink);
        this.window = new CharWindow(reader);
        this.cursor = new Cursor(window);
        this.scanner = new ValueScanner(cursor, text.limits(), true);
        this.parser = new RecordParser(window, text.limits());
    }

    void read() throws IOException {
        if (cursor.dropBlanks() == CharWindow.END) {
            reports.tell(
                    DiagnosticCode.JSON_EMPTY,
                    new Mark(0, 1, 1),
                    NO_POINTER,
                    "the file is empty; one record {...} a line was expected");
        }
        while (cursor.dropBlanks() != CharWindow.END && !sink.isFull()) {
            Mark start = cursor.mark();
            window.keepFrom(start.offset());
            try {
                line(start);
            } catch (Fault fault) {
                Fault excess = scanner.excess();
                reports.fault(excess == null ? fault : excess, Reports.record(start), NO_POINTER);
                skipLine();
            }
        }
    }

    private void line(Mark start) throws IOException, Fault {
        int first = cursor.peek();
        scanner.read(0);
        Mark end = cursor.mark();
        checkEnd();
        Fault excess = scanner.excess();
        if (excess != null) {
            throw excess;
        }
        if (first == '{') {
            sink.record(RawRecord.of((RawValue.Fields) parser.parse(start, end.offset())));
        } else {
            reports.tell(
                    DiagnosticCode.JSON_NOT_AN_OBJECT,
                    start,
                    NO_POINTER,
                    "found " + ElementFaults.kind(first) + " where a record {...} was expected; it is left out");
        }
    }

    private void checkEnd() throws IOException, Fault {
        Mark brace = cursor.mark().plus(-1);
        int c = scanner.rest();
        if (c == CharWindow.END || c == '\n' || c == '\r') {
            return;
        }
        if (c == ',' && Names.at(window, Names.afterBlanks(window, cursor.offset() + 1)) != null) {
            throw ElementFaults.closedEarly(brace, cursor.mark());
        }
        throw Faults.expected(cursor, "the end of the line", "write one record {...} a line and nothing between them");
    }

    private void skipLine() throws IOException {
        int c = cursor.peek();
        while (c != CharWindow.END && c != '\n' && c != '\r') {
            cursor.next();
            window.keepFrom(cursor.offset());
            c = cursor.peek();
        }
    }
}
