package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.CharWindow;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads lists, element by element. */
final class LooseLists {

    private static final String END = "',' or ']'";

    /** Reads the element that the cursor is at. */
    interface Taker {
        void element(int index) throws IOException;
    }

    private final LooseReader reader;
    private final LooseInput in;
    private final Damages damages;
    private final Resync resync;
    private final LooseObjects objects;

    LooseLists(LooseReader reader, LooseInput in, Damages damages, Resync resync, LooseObjects objects) {
        this.reader = reader;
        this.in = in;
        this.damages = damages;
        this.resync = resync;
        this.objects = objects;
    }

    /** Reads from the bracket to behind the one that closes it. */
    void read(Level level, Taker taker) throws IOException {
        in.next();
        new Run(level, taker).read();
    }

    /** One list. */
    private final class Run {

        private final Level level;
        private final Taker taker;
        private int index;
        private boolean due;
        private boolean over;
        private @Nullable Level last;
        private Mark brace;

        Run(Level level, Taker taker) {
            this.level = level;
            this.taker = taker;
            this.brace = level.start();
        }

        void read() throws IOException {
            while (!over) {
                int c = in.blanks();
                if (c == CharWindow.END) {
                    reader.ended(level, END);
                    return;
                }
                step(c);
                boolean resumed = reader.isResumed(level);
                if (reader.isLeaving(level)) {
                    return;
                }
                due = resumed ? in.peek() == ',' : due;
            }
        }

        private void step(int c) throws IOException {
            if (c == ']') {
                bracket();
            } else if (c == '}') {
                brace();
            } else if (in.colon(in.cursor().offset()) >= 0) {
                name();
            } else if (due) {
                separator(c);
            } else {
                element(c);
            }
        }

        private void element(int c) throws IOException {
            if (c == ',') {
                damages.add(reader.fault("a value", Advice.VALUES), level);
                in.next();
                return;
            }
            last = c == '{' ? new Level(level, in.mark(), true, level.depth() + 1, new Signature()) : null;
            taker.element(index++);
            brace = in.mark().plus(-1);
            due = true;
        }

        private void separator(int c) throws IOException {
            if (c == ',') {
                reader.isSilent();
                Mark comma = in.mark();
                in.next();
                if (in.blanks() == ']') {
                    in.habit(Habit.TRAILING_COMMA, comma);
                }
                due = false;
            } else if (LooseInput.isQuote(c) || c == '{' || c == '[' || LooseWords.isStart(c) && isNumber(c)) {
                if (!reader.isSilent()) {
                    in.habit(Habit.MISSING_COMMA, in.mark());
                }
                due = false;
            } else {
                damages.add(reader.fault(END, Advice.forSeparator(c)), level);
                if (c == ';') {
                    in.next();
                    due = false;
                } else {
                    reader.resync(level);
                }
            }
        }

        private static boolean isNumber(int c) {
            return c >= '0' && c <= '9' || c == '-';
        }

        private void bracket() throws IOException {
            if (level.parent() == null
                    && last != null
                    && resync.recordFollows(in.cursor().offset() + 1)) {
                damages.add(reader.fault("',' and another record", "remove it"), level);
            } else {
                over = true;
            }
            in.next();
        }

        /** A brace closes what has been closed, unless it is the bracket of this list that is missing. */
        private void brace() throws IOException {
            Fault fault = reader.fault(END, Advice.forSeparator('}'));
            boolean extra =
                    last != null && resync.isFollowedBySibling(in.cursor().offset() + 1, level);
            if (level.isInObject() && !extra) {
                damages.add(fault, level);
                over = true;
                return;
            }
            damages.add(fault, last == null ? level : last);
            in.next();
        }

        /** A name: the object before was closed too early, or is not opened, or this list is not closed. */
        private void name() throws IOException {
            String name = in.name(in.cursor().offset());
            boolean early =
                    last != null && (!level.isInObject() || level.elements().has(name) || isFirstOfAll());
            if (!early && level.isInObject() && index > 0) {
                damages.add(unclosed(), level);
                reader.silence();
                over = true;
                return;
            }
            Fault fault = early
                    ? ElementFaults.closedEarly(brace, brace)
                    : reader.fault("'{'", "put back the brace that opens the record");
            Level part = new Level(level, in.mark(), true, level.depth() + 1, new Signature());
            Level hit = early && last != null ? last : level;
            damages.add(fault, hit);
            Level before = damages.blame(hit);
            objects.on(part, false, (key, at) -> reader.value(part, key));
            damages.blame(before);
            due = true;
        }

        /** Whether there has been but one record, in a list of the root object: its names are not known yet. */
        private boolean isFirstOfAll() {
            return index == 1 && level.depth() == 2;
        }

        private Fault unclosed() throws IOException {
            Mark at = in.mark();
            long colon = in.colon(at.offset());
            Mark place = at.plus((int) (colon - at.offset()));
            String advice = Advice.forSeparator(':');
            return new Fault(DiagnosticCode.JSON_SYNTAX, place, "found ':' where " + END + " was expected", advice);
        }
    }
}
