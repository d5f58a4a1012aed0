package io.github.questionwright.loaders.internal.csv;

import java.util.List;

/**
 * What the records of a table have had in common so far, so that prose with as many commas as a record has is not taken
 * for one.
 */
final class RowProfile {

    private static final int ENOUGH = 5;
    private static final int MOST_COLUMNS = 64;

    private final int[] filled = new int[MOST_COLUMNS];
    private final int[] numbers = new int[MOST_COLUMNS];
    private int records;
    private boolean hasLeadingBlanks;

    void add(List<Cell> cells) {
        records++;
        for (int index = 0; index < Math.min(cells.size(), MOST_COLUMNS); index++) {
            Cell cell = cells.get(index);
            filled[index] += cell.text().isBlank() ? 0 : 1;
            numbers[index] += isNumber(cell.text()) ? 1 : 0;
            hasLeadingBlanks |= index > 0 && startsWithBlank(cell.text(), cell.isQuoted());
        }
    }

    /** Whether a line could be the beginning of a record of this table; before enough of them are known, any could. */
    boolean fits(LineScan scan) {
        if (records < ENOUGH) {
            return true;
        }
        List<Piece> pieces = scan.pieces();
        int whole = scan.endsInsideQuotes() ? pieces.size() - 1 : pieces.size();
        for (int index = 0; index < Math.min(whole, MOST_COLUMNS); index++) {
            if (!fits(pieces.get(index), index)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Piece piece, int index) {
        if (piece.text().isBlank()) {
            return filled[index] < records || records < 2 * ENOUGH;
        }
        boolean isProse = index > 0 && !hasLeadingBlanks && startsWithBlank(piece.text(), piece.isQuoted());
        boolean isNoNumber = filled[index] >= ENOUGH && numbers[index] == filled[index] && !isNumber(piece.text());
        return !isProse && !isNoNumber;
    }

    private static boolean startsWithBlank(String text, boolean isQuoted) {
        return !isQuoted && text.startsWith(" ");
    }

    private static boolean isNumber(String text) {
        String number = text.strip();
        return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
    }
}
