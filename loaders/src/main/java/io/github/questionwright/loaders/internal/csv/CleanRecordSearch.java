package io.github.questionwright.loaders.internal.csv;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the first line at which a record without a fault begins. One candidate at a time is enough: a line that
 * opens a quote has an odd number of quotes, and such a line ends every record that is open where it begins.
 */
final class CleanRecordSearch {

    private final TableShape shape;
    private final RowProfile profile;
    private @Nullable Line candidate;
    private int cells;

    CleanRecordSearch(TableShape shape, RowProfile profile) {
        this.shape = shape;
        this.profile = profile;
    }

    /** The first line of the record that may be one, if its end has not been seen. */
    @Nullable
    Line candidate() {
        return candidate;
    }

    /** How many cells of the candidate have begun. */
    int cells() {
        return cells;
    }

    /** Goes on with the candidate. Returns its first line if it turns out to be a record that ends here. */
    @Nullable
    Line proceed(Line line) {
        Line begun = candidate;
        candidate = null;
        if (begun == null || line.isTooLong() || line.end() - begun.offset() > shape.maxRecordChars()) {
            return null;
        }
        int room = shape.maxCells() - cells + 1;
        LineScan scan = shape.scan(line.text(), true, room);
        if (!scan.isClean()) {
            return null;
        }
        if (scan.endsInsideQuotes()) {
            candidate = begun;
            cells += scan.cells() - 1;
            return null;
        }
        return shape.isUsual(cells + scan.cells() - 1) ? begun : null;
    }

    /** Takes a line as the first of a record. Returns it if it is a whole one. */
    @Nullable
    Line begin(Line line) {
        if (line.isTooLong() || line.isBlank()) {
            return null;
        }
        LineScan scan = shape.scan(line.text(), false, shape.maxCells());
        if (!scan.isClean() || !profile.fits(scan)) {
            return null;
        }
        if (shape.isWholeRecord(scan)) {
            return line;
        }
        if (scan.endsInsideQuotes()) {
            candidate = line;
            cells = scan.cells();
        }
        return null;
    }
}
