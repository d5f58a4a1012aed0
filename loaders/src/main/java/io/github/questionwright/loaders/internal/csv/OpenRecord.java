package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that is being read, line by line. It keeps its first fault; after that it keeps no cells. */
final class OpenRecord {

    /** With fewer columns too many texts look like a record. */
    private static final int FEWEST_CELLS_OF_A_ROW = 4;

    private final TableShape shape;
    private final CellCollector collector = new CellCollector();
    private final List<Place> openings = new ArrayList<>();
    private final Line firstLine;
    private @Nullable Line secondLine;
    private int lastLine;
    private int cells;
    private long chars;
    private int rowsInside;
    private boolean isInsideQuotes;
    private @Nullable Fault fault;
    private @Nullable Place literal;
    private @Nullable Place blankBefore;

    OpenRecord(TableShape shape, Line first) {
        this.shape = shape;
        firstLine = first;
        add(first);
    }

    void add(Line line) {
        if (line.number() == firstLine.number() + 1) {
            secondLine = line;
        }
        lastLine = line.number();
        chars += line.length();
        if (line.isTooLong()) {
            isInsideQuotes ^= line.hasOddQuotes();
        } else {
            scan(line);
        }
        if (line.isTooLong()
                || chars > shape.maxRecordChars() + line.lineBreak().length()) {
            complain(DiagnosticCode.LIMIT_RECORD, start());
        }
        if (!isInsideQuotes && cells < shape.minCells()) {
            complain(DiagnosticCode.CSV_TOO_FEW_CELLS, start());
        }
        if (!isInsideQuotes && shape.isFound() && hasSwallowedRows() && !shape.isUsual(cells)) {
            complain(DiagnosticCode.CSV_UNCLOSED_QUOTE, quoteOpenAt(lastLine));
        }
    }

    private void scan(Line line) {
        if (isInsideQuotes && fault == null) {
            rowsInside += shape.isWholeRecord(line) ? 1 : 0;
        }
        int continued = isInsideQuotes ? 1 : 0;
        int room = Math.max(0, shape.maxCells() - cells + continued);
        LineScan scan = shape.scan(line.text(), isInsideQuotes, room);
        if (fault == null) {
            collector.add(line, scan);
        }
        cells += scan.cells() - continued;
        isInsideQuotes = scan.endsInsideQuotes();
        if (scan.openQuoteIndex() >= 0) {
            openings.add(new Place(line.number(), scan.openQuoteIndex() + 1));
        }
        literal = firstOf(literal, line, scan.literalIndex());
        blankBefore = firstOf(blankBefore, line, scan.blankIndex());
        if (scan.fault() != null) {
            complain(scan.fault(), new Place(line.number(), scan.faultIndex() + 1));
        }
    }

    private static @Nullable Place firstOf(@Nullable Place known, Line line, int index) {
        return known == null && index >= 0 ? new Place(line.number(), index + 1) : known;
    }

    private void complain(DiagnosticCode code, Place place) {
        if (fault == null) {
            fault = new Fault(code, place, lastLine);
        }
    }

    /** Says that the text ends here. */
    void endOfText() {
        if (isInsideQuotes) {
            complain(DiagnosticCode.CSV_UNCLOSED_QUOTE, openings.get(openings.size() - 1));
        }
    }

    boolean isComplete() {
        return !isInsideQuotes;
    }

    boolean isSingleLine() {
        return lastLine == firstLine.number();
    }

    boolean covers(Line line) {
        return line.number() <= lastLine;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    /** The first character that was taken for itself in a cell where it is hardly meant so. */
    @Nullable
    Place literal() {
        return literal;
    }

    /** The first quote that opens a cell behind blanks. */
    @Nullable
    Place blankBefore() {
        return blankBefore;
    }

    /** The cells, of a record without a fault. */
    List<Cell> cells() {
        return collector.cells();
    }

    int cellCount() {
        return cells;
    }

    /** Whether lines that begin inside quotes look like records, in a table where that is no accident. */
    boolean hasSwallowedRows() {
        return rowsInside > 0 && shape.isWiderThan(FEWEST_CELLS_OF_A_ROW - 1);
    }

    /** How many of the lines that begin inside quotes look like records of their own. */
    int rowsInside() {
        return rowsInside;
    }

    Place start() {
        return new Place(firstLine.number(), 1);
    }

    int lastLine() {
        return lastLine;
    }

    @Nullable
    Line secondLine() {
        return secondLine;
    }

    /** The quote that is open where a line begins. */
    Place quoteOpenAt(int line) {
        Place found = start();
        for (Place opening : openings) {
            found = opening.line() < line ? opening : found;
        }
        return found;
    }
}
