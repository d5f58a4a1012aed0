package io.github.questionwright.loaders.internal.csv;

import java.util.List;

/** Finds out what separates the cells of a table, from its first line. */
final class Delimiters {

    private static final char[] ALL = {',', ';', '\t', '|'};
    private static final int MAX_CELLS = 1 << 14;

    private Delimiters() {}

    /** The names in a line, if it has no fault, else none; a last one that goes on in the next line is not among them. */
    static List<String> names(String line, char delimiter) {
        LineScan scan = LineScan.of(line, delimiter, false, MAX_CELLS);
        List<String> names = scan.fault() == null ? texts(scan) : List.of();
        return scan.endsInsideQuotes() && !names.isEmpty() ? names.subList(0, names.size() - 1) : names;
    }

    /** The names in a line as far as it has no fault. */
    static List<String> namesBeforeFault(String line, char delimiter) {
        return texts(LineScan.of(line, delimiter, false, MAX_CELLS));
    }

    private static List<String> texts(LineScan scan) {
        return scan.pieces().stream().map(Piece::text).toList();
    }

    /**
     * The delimiter with the best evidence: a prompt column, then the most of our column names, then the most cells. A
     * draw goes to the preferred one, then to the first of comma, semicolon, tab and pipe.
     */
    static char of(String line, char preferred) {
        char best = preferred;
        long most = evidence(line, preferred);
        for (char delimiter : ALL) {
            long evidence = evidence(line, delimiter);
            if (evidence > most) {
                best = delimiter;
                most = evidence;
            }
        }
        return best;
    }

    /** Whether any delimiter stands in a line. */
    static boolean areIn(String line) {
        return line.chars().anyMatch(c -> new String(ALL).indexOf(c) >= 0);
    }

    private static long evidence(String line, char delimiter) {
        LineScan scan = LineScan.of(line, delimiter, false, MAX_CELLS);
        List<String> names = texts(scan);
        long own = names.stream().filter(OwnColumns::isOwn).count();
        long prompt = names.contains(OwnColumns.PROMPT) ? 1 : 0;
        return (prompt << 48) + (own << 32) + scan.cells();
    }
}
