package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.internal.csv.evidence.Survey;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the rows of a found table that are no records. */
final class FoundRows {

    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Dialect dialect;
    private int records;
    private int numbered;

    FoundRows(Dialect dialect) {
        this.dialect = dialect;
    }

    void add(List<Cell> cells) {
        records++;
        numbered += NUMBER.matcher(cells.get(0).text().strip()).matches() ? 1 : 0;
    }

    static List<String> texts(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text().strip()).toList();
    }

    static long filled(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.text().isBlank()).count();
    }

    /** Whether a row is a remark to people or to a program. */
    boolean isRemark(List<Cell> cells) {
        String first = cells.get(0).text();
        boolean isComment = first.startsWith("#") && !cells.get(0).isQuoted() && cells.size() < dialect.width();
        return isComment || records == 0 && first.startsWith("sep=") && filled(cells) == 1;
    }

    /** Whether a row repeats the header. */
    boolean isHeader(List<Cell> cells) {
        return dialect.header().isThere()
                && texts(cells).equals(dialect.header().names());
    }

    /**
     * Whether a row could be the title of a group: a few words in the first column and nothing else, behind a gap or
     * before the first record, or where all records have a number.
     */
    boolean couldBeTitle(List<Cell> cells, boolean isBehindGap) {
        String text = cells.get(0).text().strip();
        boolean isShort = text.length() <= LONGEST_TITLE
                && BLANKS.split(text).length <= MOST_WORDS
                && !text.endsWith("?")
                && !NUMBER.matcher(text).matches()
                && !text.endsWith(".");
        boolean isApart = isBehindGap || records == 0 || numbered == records;
        return dialect.width() >= FEWEST_COLUMNS
                && filled(cells) == 1
                && !text.isEmpty()
                && isShort
                && isApart
                && !isOfOtherDelimiter(text);
    }

    /** Whether another delimiter makes a whole record of a text. */
    private boolean isOfOtherDelimiter(String text) {
        return Survey.DELIMITERS
                .chars()
                .anyMatch(delimiter -> text.chars().filter(c -> c == delimiter).count() >= dialect.width() - 1);
    }
}
