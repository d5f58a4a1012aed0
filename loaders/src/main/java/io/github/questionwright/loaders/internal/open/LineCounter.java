package io.github.questionwright.loaders.internal.open;

/** Counts lines and columns, both 1-based, while a text goes by; a line ends at {@code \n}, {@code \r\n} or {@code \r}. */
final class LineCounter {

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    void advance(char[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || afterReturn) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
