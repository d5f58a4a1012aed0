package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import java.io.StringReader;
import java.util.BitSet;

/**
 * The lines of a document, kept as one text so that many short lines cost little; line numbers are 1-based. A line that
 * was too long is empty here, and known as refused. Immutable once read.
 */
final class Lines {

    private static final int FEWEST_BLANKS = 20;

    private final StringBuilder text;
    private final int[] starts;
    private final int count;
    private final BitSet refused;
    private final boolean cut;
    private final boolean tight;

    /** Takes lines of which each ends with one line feed in {@code text}, save the last. */
    Lines(StringBuilder text, int[] starts, int count, BitSet refused, boolean cut) {
        this.text = text;
        this.starts = starts;
        this.count = count;
        this.refused = refused;
        this.cut = cut;
        tight = hasHardlyBlanks();
    }

    private boolean hasHardlyBlanks() {
        int last = count;
        while (last > 1 && isBlank(last)) {
            last--;
        }
        int blanks = 0;
        for (int line = 1; line < last; line++) {
            blanks += isBlank(line) ? 1 : 0;
        }
        return blanks * FEWEST_BLANKS < last;
    }

    /** The lines of a short text. */
    static Lines of(String text) {
        return new LineReader(ReadLimits.defaults()).read(new StringReader(text));
    }

    int count() {
        return count;
    }

    /** Whether a document has hardly a blank line, so that each line is a paragraph. */
    boolean isTight() {
        return tight;
    }

    /** Whether reading ended before the document did. */
    boolean isCut() {
        return cut;
    }

    boolean isBlank(int line) {
        return Blanks.skip(text, start(line), end(line)) == end(line);
    }

    /** The line as it was written, without its end. */
    String line(int line) {
        return text.substring(start(line), end(line));
    }

    int length(int line) {
        return end(line) - start(line);
    }

    /** The 0-based index, within the line, of its first character that is not blank. */
    int indent(int line) {
        return Blanks.skip(text, start(line), end(line)) - start(line);
    }

    /** The characters between the start of one line and the end of another. */
    int length(int first, int last) {
        return end(last) - start(first);
    }

    /** The first line from {@code line} on that was too long to be kept, or 0. */
    int refusedFrom(int line) {
        return Math.max(0, refused.nextSetBit(line));
    }

    private int start(int line) {
        return starts[line - 1];
    }

    private int end(int line) {
        return line == count ? text.length() : starts[line] - 1;
    }
}
