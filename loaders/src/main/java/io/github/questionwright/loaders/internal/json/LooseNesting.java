package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Cursor;
import java.io.IOException;

/**
 * Follows texts and brackets through a broken stretch as well as that can be done: a line end closes a text, a quote
 * opens or closes by what stands beside it, a closing bracket closes the nearest one of its kind.
 */
final class LooseNesting {

    private static final int DEEPEST = 1 << 16;
    private static final int NONE = 0;

    private final Cursor cursor;
    private final Nesting nesting = new Nesting();
    private final Nesting unquoted = new Nesting();
    private long doubtfulTo;
    private long uncounted;
    private int quote;
    private boolean newLine;
    private int previous;

    LooseNesting(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Begins where the cursor is.
     *
     * @param end where the text that begins there, if one does, ends: its closing quote may be that of another
     */
    void begin(Nesting open, long end) {
        nesting.copyFrom(open);
        unquoted.copyFrom(open);
        doubtfulTo = end;
        uncounted = 0;
        quote = NONE;
        newLine = false;
        previous = ',';
    }

    /** Whether everything that was open is closed. */
    boolean isAtTop() {
        return nesting.depth() == 0 && quote == NONE;
    }

    /** How many brackets are open. */
    int depth() {
        return nesting.depth();
    }

    /** Whether this is inside a text. */
    boolean isInText() {
        return quote != NONE;
    }

    /** Whether everything is closed by what stands inside the text that reading began with. */
    boolean isAtTopInside() {
        return unquoted.depth() == 0 && cursor.offset() < doubtfulTo;
    }

    /** Whether an element of a list could begin here. */
    boolean isBetween() {
        return previous != ':' && previous != '[' && (newLine || previous == ',' || previous == '}' || isAtTop());
    }

    /** Passes over one character, or over an escaped quote or backslash. */
    void pass() throws IOException {
        int c = cursor.peek();
        if (c == '"' || c == '\'') {
            quote(c);
        } else if (c == '\n' || c == '\r') {
            endLine();
        } else if (c == '\\' && isEscape(cursor.window().at(cursor.offset() + 1))) {
            cursor.next();
        } else {
            bracket(c);
        }
        if (!Cursor.isBlank(c)) {
            previous = c;
            newLine = false;
        }
        cursor.step();
    }

    private void endLine() {
        boolean structure = previous == ',' || previous == '}' || previous == ']';
        if (quote != NONE && structure && cursor.offset() <= doubtfulTo) {
            nesting.copyFrom(unquoted);
        }
        quote = NONE;
        newLine = true;
    }

    private static boolean isEscape(int c) {
        return c == '"' || c == '\'' || c == '\\';
    }

    private void quote(int c) throws IOException {
        if (quote == NONE) {
            boolean opens = previous == ',' || previous == ':' || previous == '{' || previous == '[';
            quote = opens ? c : NONE;
        } else if (quote == c) {
            int next = cursor.window().at(Names.afterBlanks(cursor.window(), cursor.offset() + 1));
            boolean closes = next == ',' || next == ':' || next == '}' || next == ']' || next == CharWindow.END;
            quote = closes ? NONE : c;
        }
    }

    private void bracket(int c) {
        if (c == '{' || c == '[') {
            open(c == '{');
        } else if (c == '}' || c == ']') {
            close(c == '}');
        }
    }

    private void open(boolean object) {
        if (cursor.offset() < doubtfulTo) {
            unquoted.open(object);
        }
        if (quote == NONE && nesting.depth() < DEEPEST) {
            nesting.open(object);
        } else if (quote == NONE) {
            uncounted++;
        }
    }

    private void close(boolean object) {
        if (cursor.offset() < doubtfulTo) {
            unquoted.closeNearest(object);
        }
        if (quote == NONE && uncounted == 0) {
            nesting.closeNearest(object);
        } else if (quote == NONE) {
            uncounted--;
        }
    }

    /** Passes over an opening bracket that is one too many. */
    void passExtra() throws IOException {
        previous = cursor.peek();
        cursor.step();
    }
}
