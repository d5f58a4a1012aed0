package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Cursor;
import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.ReadLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Watches the sizes of one value. A value that is too large is read to its end all the same, so that the next one is
 * found, but none of it is kept. When only looking ahead, the same limit ends the look.
 */
final class Guard {

    /** Has a last look at a value that is too long, before its text is let go of. */
    interface Watcher {
        void tooLong() throws IOException, Fault;
    }

    private static final int STEP = 4096;

    private final Cursor cursor;
    private final ReadLimits limits;
    private Mark start = new Mark(0, 1, 1);
    private long checkpoint;
    private boolean looking;
    private @Nullable Fault excess;
    private @Nullable Watcher watcher;

    Guard(Cursor cursor, ReadLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
    }

    void watch(Watcher other) {
        watcher = other;
    }

    void read() {
        begin(false, cursor.offset() + limits.maxRecordChars());
    }

    /** Looks ahead, as far as an offset. */
    void look(long end) {
        begin(true, end);
    }

    private void begin(boolean ahead, long end) {
        start = cursor.mark();
        looking = ahead;
        checkpoint = end;
        excess = null;
    }

    /** What was too large, if anything. */
    @Nullable
    Fault excess() {
        return excess;
    }

    void check() throws IOException, Fault {
        if (cursor.offset() > checkpoint) {
            passed();
        }
    }

    private void passed() throws IOException, Fault {
        if (excess == null && !looking && watcher != null) {
            watcher.tooLong();
        }
        exceed(
                DiagnosticCode.LIMIT_RECORD,
                start,
                "a value of more than " + limits.maxRecordChars() + " characters",
                "ReadLimits.maxRecordChars");
        if (looking && excess != null) {
            throw excess;
        }
        cursor.window().keepFrom(cursor.offset());
        checkpoint = cursor.offset() + STEP;
    }

    void text(Mark begin, long chars) {
        if (!looking && chars > limits.maxTextChars()) {
            exceed(
                    DiagnosticCode.LIMIT_TEXT,
                    begin,
                    "a text of more than " + limits.maxTextChars() + " characters",
                    "ReadLimits.maxTextChars");
        }
    }

    void number(Mark begin, long chars) {
        if (!looking && chars > limits.maxNumberChars()) {
            exceed(
                    DiagnosticCode.LIMIT_NUMBER,
                    begin,
                    "a number of more than " + limits.maxNumberChars() + " characters",
                    "ReadLimits.maxNumberChars");
        }
    }

    void depth(int open) throws Fault {
        if (open >= limits.maxDepth()) {
            throw excess(
                    DiagnosticCode.LIMIT_DEPTH,
                    cursor.mark(),
                    "nesting of more than " + limits.maxDepth() + " levels, counted from the root of the file",
                    "ReadLimits.maxDepth");
        }
    }

    private void exceed(DiagnosticCode code, Mark at, String what, String lift) {
        if (excess == null) {
            excess = excess(code, at, what, lift);
            checkpoint = 0;
        }
    }

    private static Fault excess(DiagnosticCode code, Mark at, String what, String lift) {
        return new Fault(code, at, "found " + what, "shorten it, or raise " + lift);
    }
}
