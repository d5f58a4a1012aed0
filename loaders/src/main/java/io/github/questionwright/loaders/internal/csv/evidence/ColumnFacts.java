package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.regex.Pattern;

/** What the cells of one column are like. */
final class ColumnFacts {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]++([.,][0-9]++)?+%?");

    private static final int LONGEST_NAME = 25;

    private int filled;
    private int numbers;
    private int lowerStarts;
    private long chars;

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    static boolean startsLower(String cell) {
        return !cell.isEmpty() && Character.isLowerCase(cell.codePointAt(0));
    }

    void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        numbers += isNumber(cell) ? 1 : 0;
        lowerStarts += startsLower(cell) ? 1 : 0;
        chars += cell.length();
    }

    ColumnFacts copy() {
        ColumnFacts copy = new ColumnFacts();
        copy.filled = filled;
        copy.numbers = numbers;
        copy.lowerStarts = lowerStarts;
        copy.chars = chars;
        return copy;
    }

    boolean holdsNumbers() {
        return filled >= 2 && numbers * 10L >= filled * 9L;
    }

    /** Whether a text would be much shorter than the cells are, or begins in lower case where they do not. */
    boolean isUnlike(String text) {
        boolean shorter =
                text.length() <= LONGEST_NAME && chars >= 20L * filled && chars >= 3L * text.length() * filled;
        boolean lower = startsLower(text) && lowerStarts * 10L <= filled;
        return filled >= 2 && !holdsNumbers() && (shorter || lower);
    }
}
