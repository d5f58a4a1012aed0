package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line taken apart by the rules of RFC 4180. After a fault the scan goes on as well as it can, only to tell whether
 * the line ends inside quotes.
 */
final class LineScan {

    private final String text;
    private final char delimiter;
    private final int room;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean startsInsideQuotes;
    private int cells;
    private int at;
    private int openQuoteIndex = -1;
    private boolean endsInsideQuotes;
    private @Nullable DiagnosticCode fault;
    private int faultIndex;

    private LineScan(String text, char delimiter, boolean startsInsideQuotes, int room) {
        this.text = text;
        this.delimiter = delimiter;
        this.startsInsideQuotes = startsInsideQuotes;
        this.room = room;
    }

    /**
     * Scans a line.
     *
     * @param room how many cells may stand in it; pieces beyond that are counted and not kept
     */
    static LineScan of(String text, char delimiter, boolean startsInsideQuotes, int room) {
        LineScan scan = new LineScan(text, delimiter, startsInsideQuotes, room);
        scan.run();
        return scan;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many cells have a part in this line, the one that began in an earlier line included. */
    int cells() {
        return cells;
    }

    boolean endsInsideQuotes() {
        return endsInsideQuotes;
    }

    /** The index of the quote that the line ends inside of, or -1 if that stands in an earlier line. */
    int openQuoteIndex() {
        return openQuoteIndex;
    }

    @Nullable
    DiagnosticCode fault() {
        return fault;
    }

    int faultIndex() {
        return faultIndex;
    }

    /** Whether the line alone is a record with as many cells as it has room for. */
    boolean isWholeRecord() {
        return fault == null && !endsInsideQuotes && cells == room;
    }

    private void run() {
        if (startsInsideQuotes) {
            quoted(0, 0);
        } else {
            cell();
        }
        while (at < text.length()) {
            at++;
            cell();
        }
    }

    private void cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            openQuoteIndex = at;
            quoted(at, at + 1);
        } else {
            unquoted();
        }
    }

    private void unquoted() {
        int start = at;
        at = cellEnd(at);
        count(start);
        for (int index = start; index < at; index++) {
            char c = text.charAt(index);
            if (c == '"') {
                complain(DiagnosticCode.CSV_STRAY_QUOTE, index);
            } else if (isControl(c)) {
                complain(DiagnosticCode.CSV_CONTROL_CHARACTER, index);
            }
        }
        keep(start, start, at, false);
    }

    private void quoted(int start, int from) {
        int end = closingQuote(from);
        count(start);
        for (int index = from; index < end; index++) {
            if (text.charAt(index) == '\0') {
                complain(DiagnosticCode.CSV_CONTROL_CHARACTER, index);
            }
        }
        keep(start, from, end, true);
        if (end == text.length()) {
            endsInsideQuotes = true;
            at = end;
            return;
        }
        openQuoteIndex = -1;
        at = cellEnd(end + 1);
        if (at > end + 1) {
            complain(DiagnosticCode.CSV_TEXT_AFTER_QUOTE, end + 1);
        }
    }

    private int cellEnd(int from) {
        int end = text.indexOf(delimiter, from);
        return end < 0 ? text.length() : end;
    }

    /** The next quote that is not one of two, or the end of the line. */
    private int closingQuote(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote < 0 ? text.length() : quote;
    }

    private void count(int start) {
        if (++cells > room) {
            complain(DiagnosticCode.CSV_TOO_MANY_CELLS, start);
        }
    }

    private void keep(int start, int from, int to, boolean isQuoted) {
        if (cells <= room && fault == null) {
            String raw = text.substring(from, to);
            pieces.add(new Piece(start, isQuoted ? raw.replace("\"\"", "\"") : raw, isQuoted));
        }
    }

    private void complain(DiagnosticCode code, int index) {
        if (fault == null) {
            fault = code;
            faultIndex = index;
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' || c == '\u007f';
    }
}
