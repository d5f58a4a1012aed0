package io.github.questionwright.loaders.internal.text;

import java.io.IOException;

/**
 * A place that moves through a {@link CharWindow} and knows its line and column. A line ends at {@code \n},
 * {@code \r\n} or {@code \r}. Not thread-safe.
 */
public final class Cursor {

    private static final int RUN = 4096;

    private final CharWindow window;
    private long offset;
    private int line = 1;
    private long lineStart;

    /**
     * A cursor at the start of the text.
     *
     * @param window the text
     */
    public Cursor(CharWindow window) {
        this.window = window;
    }

    /**
     * The window that this cursor moves through.
     *
     * @return the text
     */
    public CharWindow window() {
        return window;
    }

    /**
     * Where the cursor is.
     *
     * @return the 0-based offset of the next character
     */
    public long offset() {
        return offset;
    }

    /**
     * Where the cursor is.
     *
     * @return the place of the next character
     */
    public Mark mark() {
        return new Mark(offset, line, (int) (offset - lineStart) + 1);
    }

    /**
     * Goes to a place, back or on.
     *
     * @param mark a place in this text
     */
    public void moveTo(Mark mark) {
        offset = mark.offset();
        line = mark.line();
        lineStart = mark.offset() - mark.column() + 1;
    }

    /**
     * The next character.
     *
     * @return the UTF-16 code unit, or {@link CharWindow#END}
     * @throws IOException if the text cannot be read any further
     */
    public int peek() throws IOException {
        return window.at(offset);
    }

    /**
     * Goes on within the line.
     *
     * @param target the new offset, no line end before it
     */
    public void advanceTo(long target) {
        offset = target;
    }

    /** Goes on by one character that is not a line end. */
    public void next() {
        offset++;
    }

    /**
     * Goes on by one character, whatever it is.
     *
     * @throws IOException if the text cannot be read any further
     */
    public void step() throws IOException {
        int c = window.at(offset++);
        if (c == '\n' || c == '\r' && window.at(offset) != '\n') {
            line++;
            lineStart = offset;
        }
    }

    /**
     * Passes over blanks, tabs and line ends, a few thousand at most, so that the caller can watch how far it gets.
     *
     * @return the next character: if it is blank, call again
     * @throws IOException if the text cannot be read any further
     */
    public int skipBlanks() throws IOException {
        long last = offset + RUN;
        int c = window.at(offset);
        while (c <= ' ' && isBlank(c) && offset < last) {
            step();
            c = window.at(offset);
        }
        return c;
    }

    /**
     * Passes over all blanks, tabs and line ends, and keeps none of them.
     *
     * @return the next character, which is not blank, or {@link CharWindow#END}
     * @throws IOException if the text cannot be read any further
     */
    public int dropBlanks() throws IOException {
        int c = skipBlanks();
        while (isBlank(c)) {
            window.keepFrom(offset);
            c = skipBlanks();
        }
        return c;
    }

    /**
     * Whether a character is a blank, a tab or a line end.
     *
     * @param c the character
     * @return true for the four blanks of JSON
     */
    public static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
