package io.github.questionwright.loaders.internal.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * Looks at all bytes of a file once, to tell whether they are UTF-8, and if not, whether they can be windows-1252. Keeps
 * counts and a bit for each line, not the bytes.
 */
final class ByteScan {

    /** Lines beyond are not judged one by one. */
    private static final int MOST_LINES = 1 << 22;

    private final Utf8Check check = new Utf8Check();
    private final WesternCheck western = new WesternCheck();
    private final BitSet mendable = new BitSet();
    private int line = 1;
    private int column;
    private boolean afterReturn;
    private boolean lineHasSequence;
    private int lineWrong;
    private int lineLetters;
    private boolean lineIsBroken;
    private long sequences;
    private long wrong;
    private int firstLine;
    private int firstColumn;

    private ByteScan() {}

    /** Looks at a stream, at most at so many bytes of it. */
    static ByteScan of(InputStream in, long most) throws IOException {
        ByteScan scan = new ByteScan();
        byte[] buffer = new byte[1 << 15];
        long left = most;
        for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
            int length = (int) Math.min(count, left);
            for (int index = 0; index < length; index++) {
                scan.next(buffer[index] & 0xff);
            }
            left -= length;
        }
        scan.finish();
        return scan;
    }

    private void next(int b) {
        western.next(b);
        Utf8Check.Step step = check.next(b);
        if (step.wrong() > 0) {
            noteWrong(step);
        }
        if (step.isSequence()) {
            lineHasSequence = true;
            sequences++;
        }
        countLine(b);
    }

    private void noteWrong(Utf8Check.Step step) {
        lineWrong += step.wrong();
        lineIsBroken |= step.wrong() > 1 || !WesternCheck.isDefined(step.firstWrong());
        if (wrong == 0) {
            firstLine = line;
            firstColumn = step.isCurrent() ? column + 1 : column - step.wrong() + 1;
        }
        wrong += step.wrong();
    }

    private void countLine(int b) {
        if (b == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = b == '\r';
        if (b == '\n' || b == '\r') {
            endLine();
            line++;
            column = 0;
        } else {
            column++;
            lineLetters += WesternCheck.isLetter(b) ? 1 : 0;
        }
    }

    private void endLine() {
        if (lineWrong > 0 && lineWrong <= lineLetters && !lineHasSequence && !lineIsBroken && line < MOST_LINES) {
            mendable.set(line);
        }
        lineHasSequence = false;
        lineIsBroken = false;
        lineWrong = 0;
        lineLetters = 0;
    }

    private void finish() {
        Utf8Check.Step step = check.end();
        if (step.wrong() > 0) {
            noteWrong(step);
            lineIsBroken = true;
            wrong -= step.wrong();
        }
        endLine();
    }

    /** Whether everything could be windows-1252, and something is no UTF-8 and nothing is beyond ASCII in UTF-8. */
    boolean isWestern() {
        return wrong > 0 && sequences == 0 && western.isPlausible();
    }

    /**
     * The lines of a text in UTF-8 that can only be mended by reading them as windows-1252, by their 1-based numbers:
     * they hold single wrong bytes and no sequence of UTF-8.
     */
    BitSet mendableLines(boolean isMarked) {
        return isMarked || sequences > 0 ? mendable : new BitSet();
    }

    /** The line of the first byte that is no UTF-8, 1-based. */
    int firstLine() {
        return firstLine;
    }

    /** The column of the first byte that is no UTF-8, where all before it in its line are ASCII; 1-based. */
    int firstColumn() {
        return firstColumn;
    }
}
