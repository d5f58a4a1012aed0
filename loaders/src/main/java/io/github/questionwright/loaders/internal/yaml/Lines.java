package io.github.questionwright.loaders.internal.yaml;

import java.util.Arrays;

/** The lines of a text, which end at {@code \n}, {@code \r\n} or {@code \r}. */
final class Lines {

    private final String text;
    private int[] starts = new int[64];
    private int count;

    Lines(String text) {
        this.text = text;
        add(0);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                add(at + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    int count() {
        return count;
    }

    /** The offset at which a line begins, by its 0-based index; that behind the last is the length of the text. */
    int start(int index) {
        return index < count ? starts[index] : text.length();
    }

    /** The 1-based line of an offset. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, in UTF-16 code units. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** How far a line is indented, or -1 if there is nothing on it but blanks and a comment. */
    int indent(int index) {
        int at = start(index);
        int end = start(index + 1);
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        boolean empty = text.substring(at, end).isBlank() || text.charAt(at) == '#';
        return empty ? -1 : at - start(index);
    }

    /** Whether a line has a dash of a list at its first character that is not blank. */
    boolean isItem(int index) {
        int at = start(index) + Math.max(indent(index), 0);
        return at < text.length()
                && text.charAt(at) == '-'
                && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** Whether a line begins with three such characters, as the marks of documents do. */
    boolean isMark(int index, String mark) {
        int at = start(index);
        return text.startsWith(mark, at) && (at + 3 >= text.length() || Character.isWhitespace(text.charAt(at + 3)));
    }
}
