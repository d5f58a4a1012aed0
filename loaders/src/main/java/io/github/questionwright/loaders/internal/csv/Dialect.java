package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.Header;
import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import io.github.questionwright.loaders.internal.csv.evidence.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * How a found table is written.
 *
 * @param delimiter between cells
 * @param quoting whether quotes mean anything
 * @param header whether there is a header, and which
 * @param widths how many records have how many cells
 */
record Dialect(char delimiter, Quoting quoting, Header header, Widths widths) {

    /** Of so many records a single one of another width is an exception. */
    private static final int FEWEST = 3;

    /** Separates the cells of a table of one column: a character that no text holds. */
    static final char NONE = '\ufffe';

    static Dialect of(Survey survey, Header header) {
        Quoting quoting = survey.isWithoutQuoting() ? Quoting.OFF : Quoting.LENIENT;
        return new Dialect(survey.delimiter(), quoting, header, survey.fittingWidths());
    }

    /** The number of cells that a record should have. */
    int width() {
        return header.isThere() ? header.names().size() : Math.max(1, widths.usual());
    }

    /** Whether records of another number of cells are the exception; a header makes it clearer what the rule is. */
    boolean isRegular() {
        int others = widths.total() - widths.of(width());
        return others * (header.isThere() ? 4L : 10L) <= widths.total() || others == 1 && widths.total() >= FEWEST;
    }

    TableShape shape(int maxRecordChars) {
        List<Integer> usual = new ArrayList<>(widths.frequent());
        usual.add(width());
        return TableShape.found(delimiter, quoting, usual, maxRecordChars);
    }
}
