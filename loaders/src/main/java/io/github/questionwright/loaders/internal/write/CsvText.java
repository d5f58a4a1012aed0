package io.github.questionwright.loaders.internal.write;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** What a cell can hold. */
final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    /**
     * Refuses what no reader would take: U+0000, U+FFFF and half a surrogate pair.
     *
     * @throws IOException if a name or a cell holds one of them
     */
    static void check(String id, Map<String, String> row) throws IOException {
        for (Map.Entry<String, String> cell : row.entrySet()) {
            check(id, cell.getKey(), cell.getKey());
            check(id, cell.getKey(), cell.getValue());
        }
    }

    private static void check(String id, String column, String text) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (c == 0 || c == 0xffff || Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
                throw new IOException(String.format(
                        Locale.ROOT,
                        "the question \"%s\" holds U+%04X in \"%s\", which a CSV file cannot carry;"
                                + " remove it, or write JSON",
                        id,
                        c,
                        column));
            }
            at += Character.charCount(c) - 1;
        }
    }

    /** Whether a cell needs quotes for a character that the format itself does not care about. */
    static boolean holdsControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The text with an apostrophe before it if a spreadsheet program would take it for a formula. */
    static String harmless(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
