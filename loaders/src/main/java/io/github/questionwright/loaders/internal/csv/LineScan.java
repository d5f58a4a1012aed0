package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line taken apart by the rules of RFC 4180, or a little more generously. After a fault the scan goes on as well as
 * it can, only to tell whether the line ends inside quotes.
 */
final class LineScan {

    private final String text;
    private final char delimiter;
    private final Quoting quoting;
    private final int room;
    private final List<Piece> pieces = new ArrayList<>();
    private final boolean startsInsideQuotes;
    private int cells;
    private int at;
    private int openQuoteIndex = -1;
    private boolean endsInsideQuotes;
    private @Nullable DiagnosticCode fault;
    private int faultIndex;
    private int literalIndex = -1;
    private int blankIndex = -1;

    private LineScan(String text, char delimiter, Quoting quoting, boolean startsInsideQuotes, int room) {
        this.text = text;
        this.delimiter = delimiter;
        this.quoting = quoting;
        this.startsInsideQuotes = startsInsideQuotes;
        this.room = room;
    }

    /** Scans a line strictly. */
    static LineScan of(String text, char delimiter, boolean startsInsideQuotes, int room) {
        return of(text, delimiter, Quoting.STRICT, startsInsideQuotes, room);
    }

    /**
     * Scans a line.
     *
     * @param room how many cells may stand in it; pieces beyond that are counted and not kept
     */
    static LineScan of(String text, char delimiter, Quoting quoting, boolean startsInsideQuotes, int room) {
        LineScan scan = new LineScan(text, delimiter, quoting, startsInsideQuotes, room);
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

    /** The index of the first character that was taken for itself in a cell where it is hardly meant so, or -1. */
    int literalIndex() {
        return literalIndex;
    }

    /** The index of the first quote that opens a cell behind blanks, or -1. */
    int blankIndex() {
        return blankIndex;
    }

    /** Whether there is neither a fault nor a character that was taken for itself. */
    boolean isClean() {
        return fault == null && literalIndex < 0;
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
        int quote = openingQuote();
        if (quote < 0) {
            unquoted();
            return;
        }
        blankIndex = quote > at && blankIndex < 0 ? quote : blankIndex;
        openQuoteIndex = quote;
        quoted(quote, quote + 1);
    }

    /** The index of the quote that opens the cell, or -1 if it has none. */
    private int openingQuote() {
        int start = quoting == Quoting.LENIENT ? behindBlanks(at) : at;
        boolean isQuote = quoting != Quoting.OFF && start < text.length() && text.charAt(start) == '"';
        return isQuote && (start == at || isClosedOrOpen(start)) ? start : -1;
    }

    private int behindBlanks(int from) {
        int start = from;
        while (start < text.length()
                && (text.charAt(start) == ' ' || text.charAt(start) == '\t' && delimiter != '\t')) {
            start++;
        }
        return start;
    }

    /** Whether what begins with a quote behind blanks ends at the end of a cell, or not in this line. */
    private boolean isClosedOrOpen(int quote) {
        int end = closingQuote(quote + 1);
        return end == text.length() || isCellEnd(behindBlanks(end + 1));
    }

    private boolean isCellEnd(int index) {
        return index == text.length() || text.charAt(index) == delimiter;
    }

    private void unquoted() {
        int start = at;
        at = cellEnd(at);
        count(start);
        int quotes = 0;
        int firstQuote = -1;
        for (int index = start; index < at; index++) {
            char c = text.charAt(index);
            if (c == '"' && quoting != Quoting.OFF) {
                firstQuote = quotes++ == 0 ? index : firstQuote;
            } else if (isControl(c)) {
                odd(DiagnosticCode.CSV_CONTROL_CHARACTER, index, c == '\0' || quoting == Quoting.STRICT);
            }
        }
        if (quotes % 2 == 1 || quotes > 0 && quoting == Quoting.STRICT) {
            odd(DiagnosticCode.CSV_STRAY_QUOTE, firstQuote, quoting == Quoting.STRICT);
        }
        keep(start, start, at, false);
    }

    /** Quotes in pairs within a cell are read as they stand; a single one, or a control character, is odd. */
    private void odd(DiagnosticCode code, int index, boolean isFault) {
        if (isFault) {
            complain(code, index);
        } else if (literalIndex < 0 || index < literalIndex) {
            literalIndex = index;
        }
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
        if (quoting == Quoting.STRICT ? at > end + 1 : !isCellEnd(behindBlanks(end + 1))) {
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
        if (fault == null || index < faultIndex && code == DiagnosticCode.CSV_STRAY_QUOTE) {
            fault = code;
            faultIndex = index;
        }
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' || c == '\u007f';
    }
}
