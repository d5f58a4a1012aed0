package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into {@link Lines} within the limits. A line that is too long is passed over without being kept, and
 * does not count towards the length of the document. Made for one reading.
 */
final class LineReader {

    private final int maxLine;
    private final int maxDocument;
    private final StringBuilder text = new StringBuilder();
    private final BitSet refused = new BitSet();
    private int[] starts = new int[256];
    private int count = 1;
    private boolean afterReturn;
    private boolean full;
    private @Nullable IOException failure;

    LineReader(ReadLimits limits) {
        maxLine = limits.maxRecordChars();
        maxDocument = limits.maxDocumentChars();
    }

    Lines read(Reader reader) {
        char[] buffer = new char[8192];
        try {
            int length = reader.read(buffer);
            while (length >= 0 && !full) {
                for (int index = 0; index < length && !full; index++) {
                    take(buffer[index]);
                }
                length = full ? -1 : reader.read(buffer);
            }
        } catch (IOException e) {
            failure = e;
        }
        return new Lines(text, starts, count, refused, full || failure != null);
    }

    /** Whether the document is longer than allowed. */
    boolean isFull() {
        return full;
    }

    /** Why reading ended early, if it did; what was read before is good. */
    @Nullable
    IOException failure() {
        return failure;
    }

    private void take(char c) {
        boolean secondHalf = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        if (secondHalf) {
            return;
        }
        boolean end = c == '\n' || c == '\r';
        if (!end && refused.get(count)) {
            return;
        }
        if (text.length() == maxDocument) {
            full = true;
        } else if (end) {
            endLine();
        } else if (text.length() - starts[count - 1] == maxLine) {
            refused.set(count);
            text.setLength(starts[count - 1]);
        } else {
            text.append(c);
        }
    }

    private void endLine() {
        text.append('\n');
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[count++] = text.length();
    }
}
