package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The record splitter: a pushdown automaton over characters that passes over exactly one value, or stops at the first
 * character that no JSON value could have there. Not thread-safe.
 */
final class ValueScanner {

    private final Cursor cursor;
    private final Guard guard;
    private final Scalars scalars;
    private final boolean oneLine;
    private final Nesting nesting = new Nesting();
    private int outside;
    private boolean fresh;
    private @Nullable Mark lastText;

    /** @param oneLine whether a line end outside a text ends everything, as in JSON Lines */
    ValueScanner(Cursor cursor, ReadLimits limits, boolean oneLine) {
        this.cursor = cursor;
        this.guard = new Guard(cursor, limits);
        this.scalars = new Scalars(cursor, guard);
        this.oneLine = oneLine;
    }

    /** Asks before a value that is too long is skipped. */
    void watch(Guard.Watcher watcher) {
        guard.watch(watcher);
    }

    /** What was open when the last fault was found. */
    Nesting nesting() {
        return nesting;
    }

    /** What was too large in the last value that was read, if anything. */
    @Nullable
    Fault excess() {
        return guard.excess();
    }

    /**
     * Passes over a value.
     *
     * @param levels how many brackets are open around it
     */
    void read(int levels) throws IOException, Fault {
        guard.read();
        scan(levels);
    }

    /** The same without letting go of anything, and no further than an offset. */
    void look(int levels, long end) throws IOException, Fault {
        guard.look(end);
        scan(levels);
    }

    /** Passes over the blanks behind a value, and returns what follows them. */
    int rest() throws IOException, Fault {
        return blank();
    }

    private void scan(int levels) throws IOException, Fault {
        outside = levels;
        nesting.clear();
        lastText = null;
        value(cursor.peek(), false);
        while (nesting.depth() > 0) {
            inside(nesting.inObject());
        }
        guard.check();
    }

    private void inside(boolean object) throws IOException, Fault {
        char closer = object ? '}' : ']';
        int c = blank();
        if (c == closer) {
            close();
            return;
        }
        if (!fresh) {
            c = comma(c, closer);
        }
        if (object) {
            name(c);
            c = blank();
        }
        value(c, fresh && !object);
    }

    private int comma(int c, char closer) throws IOException, Fault {
        if (c != ',') {
            throw Faults.expected(cursor, suspect(), "',' or '" + closer + "'", Advice.forSeparator(c));
        }
        Mark comma = cursor.mark();
        token();
        int following = blank();
        if (following == closer) {
            throw Faults.trailingComma(comma, closer);
        }
        return following;
    }

    private void name(int c) throws IOException, Fault {
        if (c != '"') {
            String what = fresh ? "a name in double quotes or '}'" : "a name in double quotes";
            throw Faults.expected(cursor, what, Advice.forName(c));
        }
        text();
        if (blank() != ':') {
            throw Faults.expected(cursor, suspect(), "':' behind a name", Advice.COLON);
        }
        token();
    }

    private void value(int c, boolean first) throws IOException, Fault {
        fresh = false;
        if (c == '"') {
            text();
        } else if (c == '{' || c == '[') {
            guard.depth(outside + nesting.depth());
            nesting.open(c == '{');
            fresh = true;
            token();
        } else if (c == '-' || c >= '0' && c <= '9') {
            lastText = null;
            scalars.number();
        } else if (Found.isWord(c)) {
            lastText = null;
            scalars.literal();
        } else {
            throw Faults.expected(cursor, first ? "a value or ']'" : "a value", Advice.forValue(c));
        }
    }

    private void text() throws IOException, Fault {
        lastText = cursor.mark();
        scalars.text(lastText);
    }

    /** A text just before the fault may have swallowed what follows, if its closing quote is missing. */
    Mark suspect() {
        return lastText == null || lastText.offset() < cursor.window().kept() ? cursor.mark() : lastText;
    }

    private void close() {
        nesting.close();
        fresh = false;
        token();
    }

    private void token() {
        lastText = null;
        cursor.next();
    }

    private int blank() throws IOException, Fault {
        int c = oneLine ? skipSpaces() : cursor.skipBlanks();
        while (Cursor.isBlank(c) && !oneLine) {
            guard.check();
            c = cursor.skipBlanks();
        }
        guard.check();
        return c;
    }

    /** Stops at a line end, which is no character that any rule allows. */
    private int skipSpaces() throws IOException, Fault {
        while (cursor.peek() == ' ' || cursor.peek() == '\t') {
            cursor.next();
            guard.check();
        }
        return cursor.peek();
    }
}
