package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.List;

/**
 * The cells of one record, without the blanks around them.
 *
 * @param line the 1-based line at which it begins
 * @param cells the texts
 */
public record Row(int line, List<String> cells) {

    private static final int LONGEST = 200;

    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The same row with each cell cut to a length that is enough to judge by. */
    Row cut() {
        return new Row(
                line,
                cells.stream()
                        .limit(Survey.MOST_CELLS)
                        .map(cell -> cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell)
                        .toList());
    }

    /** How many cells are not empty. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether it is a remark to people, or says what separates cells, as programs want it. */
    boolean isRemark() {
        return !cells.isEmpty()
                && (cells.get(0).startsWith("#") || cells.get(0).startsWith("sep="))
                && cells.stream().skip(1).allMatch(String::isEmpty);
    }
}
