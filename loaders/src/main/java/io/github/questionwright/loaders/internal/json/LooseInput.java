package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The characters of a document, or of one line of it after another. Not thread-safe. */
final class LooseInput {

    /** How far back a place may be that is pinned. */
    static final int MARGIN = 64;

    private static final int LONGEST_NAME = 256;

    private final Cursor cursor;
    private final CharWindow window;
    private final Habits habits;
    private final boolean oneLine;
    private long looked;
    private @Nullable Mark openComment;
    private long pinned = Long.MAX_VALUE;

    /** @param oneLine whether a line end is the end of everything */
    LooseInput(Cursor cursor, Habits habits, boolean oneLine) {
        this.cursor = cursor;
        this.window = cursor.window();
        this.habits = habits;
        this.oneLine = oneLine;
    }

    Cursor cursor() {
        return cursor;
    }

    CharWindow window() {
        return window;
    }

    Mark mark() {
        return cursor.mark();
    }

    /** How many characters have been looked at, each as often as it was: the work done. */
    long looked() {
        return looked;
    }

    /** Lets go of what stands before the cursor, but not of the last few characters and of what is pinned. */
    void keep() {
        window.keepFrom(Math.min(cursor.offset() - MARGIN, pinned));
    }

    /** Keeps what stands from a place on, until the next call. */
    void pin(@Nullable Mark place) {
        pinned = place == null ? Long.MAX_VALUE : place.offset();
    }

    int peek() throws IOException {
        return at(cursor.offset());
    }

    int at(long offset) throws IOException {
        looked++;
        int c = window.at(offset);
        return oneLine && isBreak(c) ? CharWindow.END : c;
    }

    /** Whether nothing at all follows, rather than the next line. */
    boolean isEndOfFile() throws IOException {
        return cursor.peek() == CharWindow.END;
    }

    void next() {
        cursor.next();
    }

    void step() throws IOException {
        cursor.step();
    }

    void habit(Habit habit, Mark at) {
        habits.add(habit, at);
    }

    static boolean isBreak(int c) {
        return c == '\n' || c == '\r';
    }

    static boolean isQuote(int c) {
        return c == '"' || c == '\'' || c == '`';
    }

    static boolean isOddBlank(int c) {
        return c == 0xfeff || c == 0x0b || c == '\f' || c == 0x1e || c == 0x85 || c >= 0xa0 && Character.isSpaceChar(c);
    }

    /** Passes over blanks and comments and lets go of what stands before them; returns what follows. */
    int blanks() throws IOException {
        while (true) {
            int c = peek();
            keep();
            if (Cursor.isBlank(c)) {
                step();
            } else if (isOddBlank(c)) {
                habit(Habit.BLANK, mark());
                step();
            } else if (c == '/' && isComment()) {
                Mark begin = mark();
                habit(Habit.COMMENT, begin);
                comment(at(cursor.offset() + 1), begin);
            } else {
                return c;
            }
        }
    }

    private boolean isComment() throws IOException {
        int c = at(cursor.offset() + 1);
        return c == '/' || c == '*';
    }

    /** Passes over a comment; one that is not closed ends at the end of the text. */
    private void comment(int kind, Mark begin) throws IOException {
        cursor.next();
        cursor.next();
        for (int c = peek(); c != CharWindow.END; c = peek()) {
            if (kind == '/' && isBreak(c)) {
                return;
            }
            if (kind == '*' && c == '*' && at(cursor.offset() + 1) == '/') {
                cursor.next();
                cursor.next();
                return;
            }
            cursor.step();
            keep();
        }
        openComment = kind == '*' ? begin : null;
    }

    /** The comment that the text ends in, or null. */
    @Nullable
    Mark openComment() {
        return openComment;
    }

    /** The offset of the colon behind the name that begins at an offset, or -1 if there is no name with a colon. */
    long colon(long offset) throws IOException {
        long end = nameEnd(offset);
        if (end < 0) {
            return -1;
        }
        long behind = afterBlanks(end);
        return at(behind) == ':' ? behind : -1;
    }

    /** The name at an offset, without its quotes; empty if there is none with a colon. */
    String name(long offset) throws IOException {
        if (colon(offset) < 0) {
            return "";
        }
        long end = nameEnd(offset);
        return isQuote(at(offset)) ? window.text(offset + 1, end - 1) : window.text(offset, end);
    }

    /** The name behind the field that begins at an offset, if that is a short one; else empty. */
    String secondName(long offset) throws IOException {
        long value = afterBlanks(colon(offset) + 1);
        long end = isQuote(at(value)) ? nameEnd(value) : wordEnd(value);
        long comma = end < 0 ? -1 : afterBlanks(end);
        return comma < 0 || at(comma) != ',' ? "" : name(afterBlanks(comma + 1));
    }

    long afterBlanks(long offset) throws IOException {
        long end = offset;
        while (end - offset < LONGEST_NAME && Cursor.isBlank(at(end))) {
            end++;
        }
        return end;
    }

    private long nameEnd(long offset) throws IOException {
        int quote = at(offset);
        if (!isQuote(quote)) {
            return wordEnd(offset);
        }
        long end = offset + 1;
        for (int c = at(end); c != quote; c = at(end)) {
            if (c == CharWindow.END || isBreak(c) || end - offset > LONGEST_NAME) {
                return -1;
            }
            end += c == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private long wordEnd(long offset) throws IOException {
        long end = offset;
        while (isNamePart(at(end)) && end - offset <= LONGEST_NAME) {
            end++;
        }
        return end == offset ? -1 : end;
    }

    static boolean isNamePart(int c) {
        return Found.isWord(c) || c > 0x7f && c != 0xffff && Character.isLetterOrDigit(c);
    }
}
