package io.github.questionwright.loaders.internal.csv;

/**
 * What every record of a table has in common.
 *
 * @param delimiter between cells
 * @param minCells the fewest cells of a record
 * @param maxCells the most cells of a record
 * @param maxRecordChars the longest record, in UTF-16 code units
 */
record TableShape(char delimiter, int minCells, int maxCells, int maxRecordChars) {

    /** As wide as the widest sheet of today's spreadsheet programs. */
    private static final int MAX_COLUMNS = 1 << 14;

    static TableShape ofHeader(char delimiter, int maxRecordChars) {
        return new TableShape(delimiter, 1, MAX_COLUMNS, maxRecordChars);
    }

    boolean isOfHeader() {
        return minCells < maxCells;
    }

    TableShape withCells(int count) {
        return new TableShape(delimiter, count, count, maxRecordChars);
    }

    /** Whether a line alone is a record without a fault. */
    boolean isWholeRecord(Line line) {
        return !line.isTooLong()
                && !line.isBlank()
                && LineScan.of(line.text(), delimiter, false, maxCells).isWholeRecord();
    }
}
