package io.github.questionwright.filter;

/**
 * A text that is no filter. The message says what was found, what is allowed and what may have been meant, then shows
 * the line with a caret below the place.
 */
public final class FilterSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 60;

    /** The 1-based line. */
    private final int line;

    /** The 1-based column. */
    private final int column;

    /** The message without place and text. */
    private final String problem;

    private FilterSyntaxException(int line, int column, String problem, String excerpt) {
        super("filter:" + line + ":" + column + ": " + problem + "\n" + excerpt);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** Finds line and column of the 0-based index, which may be the length of the text. */
    static FilterSyntaxException at(int index, String text, String problem) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < index; at++) {
            if (endsLine(text, at)) {
                line++;
                start = at + 1;
            }
        }
        return new FilterSyntaxException(line, index - start + 1, problem, excerpt(text, start, index));
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    private static String excerpt(String text, int start, int index) {
        int end = index;
        while (end < text.length() && end < index + SHOWN && !isLineEnd(text.charAt(end))) {
            end++;
        }
        boolean cutAfter = end < text.length() && !isLineEnd(text.charAt(end));
        int from = Math.max(start, index - SHOWN);
        String before = (from > start ? "..." : "") + text.substring(from, index);
        String shown = before + text.substring(index, end) + (cutAfter ? "..." : "");
        return shown.replaceAll("\\p{Cntrl}", " ") + "\n" + " ".repeat(before.length()) + "^";
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * The line of the place.
     *
     * @return 1-based
     */
    public int line() {
        return line;
    }

    /**
     * The column of the place in its line, one behind the end if something is missing there.
     *
     * @return 1-based, in UTF-16 code units
     */
    public int column() {
        return column;
    }

    /**
     * What is wrong.
     *
     * @return the message without place and text
     */
    public String problem() {
        return problem;
    }
}
