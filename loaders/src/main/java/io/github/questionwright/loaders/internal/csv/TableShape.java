package io.github.questionwright.loaders.internal.csv;

import java.util.List;

/**
 * What every record of a table has in common.
 *
 * @param delimiter between cells
 * @param quoting how strictly quotes are read
 * @param minCells the fewest cells of a record
 * @param maxCells the most cells of a record
 * @param usualCells the numbers of cells by which a record is recognised; empty if nothing is known of them
 * @param maxRecordChars the longest record, in UTF-16 code units
 */
record TableShape(
        char delimiter, Quoting quoting, int minCells, int maxCells, List<Integer> usualCells, int maxRecordChars) {

    /** As wide as the widest sheet of today's spreadsheet programs. */
    private static final int MAX_COLUMNS = 1 << 14;

    TableShape(char delimiter, int minCells, int maxCells, int maxRecordChars) {
        this(
                delimiter,
                Quoting.STRICT,
                minCells,
                maxCells,
                minCells == maxCells ? List.of(maxCells) : List.of(),
                maxRecordChars);
    }

    static TableShape ofHeader(char delimiter, int maxRecordChars) {
        return new TableShape(delimiter, 1, MAX_COLUMNS, maxRecordChars);
    }

    /** The shape of a found table, in which records may have any number of cells. */
    static TableShape found(char delimiter, Quoting quoting, List<Integer> usualCells, int maxRecordChars) {
        return new TableShape(delimiter, quoting, 1, MAX_COLUMNS, List.copyOf(usualCells), maxRecordChars);
    }

    boolean isOfHeader() {
        return minCells < maxCells && quoting == Quoting.STRICT;
    }

    /** Whether records may have any number of cells. */
    boolean isFound() {
        return quoting != Quoting.STRICT;
    }

    TableShape withCells(int count) {
        return new TableShape(delimiter, count, count, maxRecordChars);
    }

    /** Whether a record of so many cells is what one expects. */
    boolean isUsual(int cells) {
        return usualCells.contains(cells);
    }

    /** Whether so many columns make it unlikely that an ordinary text looks like a record. */
    boolean isWiderThan(int cells) {
        return !usualCells.isEmpty() && usualCells.stream().allMatch(count -> count > cells);
    }

    LineScan scan(String line, boolean startsInsideQuotes, int room) {
        return LineScan.of(line, delimiter, quoting, startsInsideQuotes, room);
    }

    /** Whether a line alone is a record without a fault. */
    boolean isWholeRecord(Line line) {
        return !usualCells.isEmpty()
                && !line.isTooLong()
                && !line.isBlank()
                && isWholeRecord(scan(line.text(), false, maxCells));
    }

    /** Whether a scanned line alone is a record without a fault. */
    boolean isWholeRecord(LineScan scan) {
        return scan.isClean() && !scan.endsInsideQuotes() && isUsual(scan.cells());
    }
}
