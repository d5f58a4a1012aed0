package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.ArrayList;
import java.util.List;

/** What a table looks like if a delimiter separates its cells; of a size that does not grow with the table. */
public final class Survey {

    /** More cells of a record are not told apart. */
    static final int MOST_CELLS = 256;

    /** The delimiters that are known without being told. */
    public static final String DELIMITERS = ",;\t|";

    private static final int FEWEST_SURE = 3;
    private static final int TOP = 8;
    private static final int MOST_COLUMNS = 63;

    private final char delimiter;
    private final Widths widths = new Widths();
    private final Widths loose = new Widths();
    private final Widths plain = new Widths();
    private final List<Row> top = new ArrayList<>();
    private final List<ColumnFacts> below = new ArrayList<>();
    private final long[] columnsWith = new long[DELIMITERS.length()];
    private final int[] repeated = new int[TOP];
    private int quoteFaults;
    private int quotedCells;
    private int neededQuotes;

    /** Begins with nothing. */
    public Survey(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The delimiter that is tried. */
    public char delimiter() {
        return delimiter;
    }

    /** Takes a record without a fault. */
    public void add(Row row) {
        if (!row.isRemark()) {
            widths.add(row.cells().size());
        }
        note(row);
    }

    private void note(Row row) {
        int columns = Math.min(row.cells().size(), MOST_COLUMNS);
        for (int index = 0; index < columns; index++) {
            noteDelimiters(row.cells().get(index), index);
        }
        if (top.size() < TOP) {
            top.add(row.cut());
            return;
        }
        for (int index = 0; index < columns; index++) {
            noteColumn(row.cells().get(index), index);
        }
    }

    private void noteDelimiters(String cell, int column) {
        for (int index = 0; index < DELIMITERS.length(); index++) {
            if (cell.indexOf(DELIMITERS.charAt(index)) >= 0) {
                columnsWith[index] |= 1L << column;
            }
        }
    }

    private void noteColumn(String cell, int column) {
        while (below.size() <= column) {
            below.add(new ColumnFacts());
        }
        below.get(column).add(cell);
        for (int index = 0; index < top.size(); index++) {
            List<String> cells = top.get(index).cells();
            if (column < cells.size() && !cell.isEmpty() && cells.get(column).equals(cell)) {
                repeated[index]++;
            }
        }
    }

    /**
     * Takes lines that a quote may have swallowed: the first of them, and of the others only the number of cells. They
     * count where they are like records that are sure, or where hardly any record is.
     */
    public void addLoose(List<Row> first, Widths more) {
        first.forEach(row -> {
            loose.add(row.cells().size());
            note(row);
        });
        loose.addAll(more);
    }

    /** Takes a record that quotes make unreadable. */
    public void addQuoteFault() {
        quoteFaults++;
    }

    /** Takes a cell in quotes, and whether it could not stand without them. */
    public void addQuoted(boolean isNeeded) {
        quotedCells++;
        neededQuotes += isNeeded ? 1 : 0;
    }

    /** Takes a line as it would be without any meaning of quotes. */
    public void addPlain(int cells) {
        plain.add(cells);
    }

    /** How many records have how many cells. */
    public Widths widths() {
        Widths all = new Widths();
        all.addAll(widths);
        all.addAll(widths.total() < FEWEST_SURE ? loose : loose.only(widths.usual()));
        return all;
    }

    /** The first records. */
    public List<Row> top() {
        return List.copyOf(top);
    }

    int quoteFaults() {
        return quoteFaults;
    }

    int quotedCells() {
        return quotedCells;
    }

    /** How often cells of one of the first records stand again in their columns. */
    int repeated(int topIndex) {
        return repeated[topIndex];
    }

    /** The columns that hold another delimiter, a bit for each. */
    long columnsWith(char other) {
        int index = DELIMITERS.indexOf(other);
        return index < 0 ? 0 : columnsWith[index];
    }

    /** What the columns are like below one of the first records. */
    List<ColumnFacts> factsBelow(int topIndex) {
        List<ColumnFacts> facts = new ArrayList<>();
        below.forEach(each -> facts.add(each.copy()));
        for (Row row : top.subList(topIndex + 1, top.size())) {
            for (int column = 0; column < row.cells().size(); column++) {
                while (facts.size() <= column) {
                    facts.add(new ColumnFacts());
                }
                facts.get(column).add(row.cells().get(column));
            }
        }
        return facts;
    }

    /**
     * Whether quotes mean nothing in this table: several cells begin with one and are not in quotes, none or few are, no
     * cell needs them, and without them all lines have the same number of cells.
     */
    public boolean isWithoutQuoting() {
        return quoteFaults >= 2
                && quoteFaults * 10L >= plain.total()
                && neededQuotes == 0
                && quoteFaults > quotedCells
                && plain.usual() > 1
                && plain.of(plain.usual()) == plain.total();
    }

    /** How many records have how many cells, by the reading of quotes that fits. */
    public Widths fittingWidths() {
        return isWithoutQuoting() ? plain : widths();
    }
}
