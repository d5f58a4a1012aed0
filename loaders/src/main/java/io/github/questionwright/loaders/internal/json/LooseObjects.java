package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import java.io.IOException;

/** Reads objects, name by name. */
final class LooseObjects {

    private static final String END = "',' or '}'";

    /** Reads the value that the cursor is at. */
    interface Taker {
        void value(String name, Mark at) throws IOException;
    }

    private final LooseReader reader;
    private final LooseInput in;
    private final Damages damages;

    LooseObjects(LooseReader reader, LooseInput in, Damages damages) {
        this.reader = reader;
        this.in = in;
        this.damages = damages;
    }

    /** Reads from the brace to behind the one that closes it. */
    void read(Level level, Taker taker) throws IOException {
        in.next();
        on(level, true, taker);
    }

    /** Reads on from behind the brace. */
    void on(Level level, boolean fresh, Taker taker) throws IOException {
        boolean first = fresh;
        boolean due = false;
        while (true) {
            int c = in.blanks();
            if (c == CharWindow.END) {
                reader.ended(level, END);
                return;
            }
            if (c == '}') {
                in.next();
                return;
            }
            due = due ? !separator(level, c) : member(level, c, first, taker);
            first = false;
            boolean resumed = reader.isResumed(level);
            if (reader.isLeaving(level)) {
                return;
            }
            due = resumed ? in.peek() == ',' : due;
        }
    }

    /** Whether the next name may follow. */
    private boolean separator(Level level, int c) throws IOException {
        boolean silent = reader.isSilent();
        if (c == ',') {
            Mark comma = in.mark();
            in.next();
            if (in.blanks() == '}') {
                in.habit(Habit.TRAILING_COMMA, comma);
            }
            return true;
        }
        if (in.colon(in.cursor().offset()) >= 0) {
            if (!silent) {
                in.habit(Habit.MISSING_COMMA, in.mark());
            }
            return true;
        }
        damages.add(reader.fault(END, Advice.forSeparator(c)), level);
        if (c == ';') {
            in.next();
            return true;
        }
        return astray(level, c);
    }

    /** Whether a comma is due then. */
    private boolean member(Level level, int c, boolean first, Taker taker) throws IOException {
        if (LooseInput.isQuote(c) || LooseInput.isNamePart(c)) {
            Mark at = in.mark();
            String name = LooseInput.isQuote(c) ? reader.texts().read(level) : word(at);
            return valued(level, name, at, first, taker);
        }
        damages.add(reader.fault("a name or '}'", Advice.forName(c)), level);
        if (c == ',' || c == '{' && first) {
            in.next();
            return false;
        }
        astray(level, c);
        return false;
    }

    private String word(Mark at) throws IOException {
        if (in.colon(at.offset()) >= 0) {
            in.habit(Habit.UNQUOTED_NAME, at);
        }
        StringBuilder word = new StringBuilder();
        for (int c = in.peek(); LooseInput.isNamePart(c); c = in.peek()) {
            if (word.length() < 256) {
                word.append((char) c);
            }
            in.next();
            in.keep();
        }
        return word.toString();
    }

    private boolean valued(Level level, String name, Mark at, boolean first, Taker taker) throws IOException {
        if (level.isInList() && level.parent() != null) {
            level.parent().elements().add(name, first);
        }
        int c = in.blanks();
        if (c == ':') {
            in.next();
            in.blanks();
        } else {
            if (c == CharWindow.END) {
                reader.ended(level, "':' behind a name");
                return false;
            }
            damages.add(reader.fault("':' behind a name", Advice.COLON), level);
            if (c == '=') {
                in.next();
                in.blanks();
            } else if (!LooseInput.isQuote(c) && c != '{' && c != '[' && !LooseWords.isStart(c)) {
                return c == ',' || c == '}' || !resynced(level);
            }
        }
        taker.value(name, at);
        return true;
    }

    private boolean resynced(Level level) throws IOException {
        reader.resync(level);
        return true;
    }

    /** Something that no object has here; false. */
    private boolean astray(Level level, int c) throws IOException {
        if (c != ']') {
            reader.resync(level);
        } else if (level.isInList() && reader.resync().isPlausibleEnd(level.parent())) {
            reader.leaveTo(level.parent());
        } else {
            in.next();
        }
        return false;
    }
}
