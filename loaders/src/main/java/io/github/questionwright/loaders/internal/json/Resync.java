package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where reading can go on behind something broken, looking at each character once: at an object that begins as
 * those of an open list do, at the next name or element, or where what is open is closed.
 */
final class Resync {

    private final LooseInput in;
    private final LooseNesting loose;

    Resync(LooseInput in) {
        this.in = in;
        this.loose = new LooseNesting(in.cursor());
    }

    /** Moves to that place; returns the level that it belongs to. */
    Level from(Level level, Predicate<String> known) throws IOException {
        loose.begin(level.nesting(), 0);
        while (true) {
            int c = in.peek();
            if (c == CharWindow.END) {
                return level;
            }
            Level begun =
                    c == '{' && loose.isBetween() ? startedBy(level, in.cursor().offset(), known) : null;
            if (begun != null) {
                return begun;
            }
            boolean here = loose.depth() == level.depth() && !loose.isInText();
            Level next = here ? at(level, c) : null;
            if (next != null) {
                return next;
            }
            if (here && (c == '}' || c == ']')) {
                loose.passExtra();
            } else {
                loose.pass();
            }
            in.keep();
        }
    }

    /** The open list that an object at an offset could be in, by its first names. */
    @Nullable
    Level startedBy(Level level, long offset, Predicate<String> known) throws IOException {
        long inside = in.afterBlanks(offset + 1);
        String name = in.name(inside);
        return name.isEmpty() ? null : level.startedBy(name, in.secondName(inside), known);
    }

    private @Nullable Level at(Level level, int c) throws IOException {
        if (c == '}') {
            return level.object() ? level : level.isInObject() ? level.parent() : null;
        }
        if (c == ']') {
            Level list = level.object() ? level.parent() : level;
            return list != null && !list.object() && isPlausibleEnd(list) ? list : null;
        }
        if (!level.object()) {
            return c == ',' || c == '{' && loose.isBetween() ? level : null;
        }
        if (c == ',') {
            long behind = in.afterBlanks(in.cursor().offset() + 1);
            return in.at(behind) == '}' || in.colon(behind) >= 0 ? level : null;
        }
        boolean name = LooseInput.isQuote(c) || LooseInput.isNamePart(c);
        return name && loose.isBetween() && in.colon(in.cursor().offset()) >= 0 ? level : null;
    }

    /** Whether the bracket at the cursor could close a list, by what follows it. */
    boolean isPlausibleEnd(@Nullable Level list) throws IOException {
        long behind = in.afterBlanks(in.cursor().offset() + 1);
        int c = in.at(behind);
        Level parent = list == null ? null : list.parent();
        if (list == null || parent == null) {
            return c != ',' && c != '}' && c != ']' && c != ':' && c != '"';
        }
        if (!parent.object()) {
            return c == ',' || c == ']';
        }
        if (parent.parent() == null && list.elements().isYoung()) {
            return c == '}';
        }
        String name = c == ',' ? in.name(in.afterBlanks(behind + 1)) : "";
        return c == '}' || c == ',' && !name.isEmpty() && !list.elements().has(name);
    }

    /** Whether a comma and an object follow. */
    boolean recordFollows(long offset) throws IOException {
        long comma = in.afterBlanks(offset);
        return in.at(comma) == ',' && in.at(in.afterBlanks(comma + 1)) == '{';
    }

    /** Whether what follows is the end of a list, or an object that begins as those in it do. */
    boolean isFollowedBySibling(long offset, Level list) throws IOException {
        long behind = in.afterBlanks(offset);
        if (in.at(behind) == ']') {
            return true;
        }
        if (!recordFollows(offset)) {
            return false;
        }
        long inside = in.afterBlanks(in.afterBlanks(behind + 1) + 1);
        return list.elements().beginsWith(in.name(inside));
    }

    /** Passes over brackets until all are closed again, however many there are. */
    void pass() throws IOException {
        long open = 0;
        do {
            int c = in.peek();
            if (c == CharWindow.END) {
                return;
            }
            if (c == '"') {
                text();
                continue;
            }
            open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            in.step();
            in.keep();
        } while (open > 0);
    }

    private void text() throws IOException {
        in.next();
        for (int c = in.peek(); c != '"' && c != CharWindow.END && !LooseInput.isBreak(c); c = in.peek()) {
            in.next();
            if (c == '\\' && !LooseInput.isBreak(in.peek()) && in.peek() != CharWindow.END) {
                in.next();
            }
            in.keep();
        }
        if (in.peek() == '"') {
            in.next();
        }
    }
}
