package io.github.questionwright.loaders.internal.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into physical lines and can go back to one of those it still holds. A line over the limit is read to its
 * end and not kept; going back beyond it is possible only until the line after it has been read.
 */
final class LineReader {

    private final Reader in;
    private final int maxLineChars;
    private final char[] buffer = new char[1 << 13];
    private int filled;
    private int at;

    private final StringBuilder current = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private long heldFrom;
    private int heldAt;
    private int number = 1;
    private @Nullable Line skipped;
    private boolean isSkippedGiven;

    LineReader(Reader in, int maxLineChars) {
        this.in = in;
        this.maxLineChars = maxLineChars;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        Line line = heldAt < held.length() ? again() : skipped != null && !isSkippedGiven ? skipped : fresh();
        if (line != null) {
            number = line.number() + 1;
            isSkippedGiven = line.isTooLong();
        }
        return line;
    }

    /** Where the next line starts. */
    long position() {
        return heldFrom + heldAt;
    }

    /** The number of the next line. */
    int nextNumber() {
        return number;
    }

    /** Forgets what stands before an offset; nothing before it will be asked for again. */
    void forgetBefore(long offset) {
        int count = (int) (offset - heldFrom);
        if (count == held.length() || count > held.length() / 2) {
            held.delete(0, count);
            heldFrom += count;
            heldAt -= count;
        }
    }

    /** Makes a line that has been given the next one again. */
    void rewindTo(Line line) {
        heldAt = (int) (line.offset() - heldFrom);
        number = line.number();
        isSkippedGiven = false;
    }

    private Line again() {
        int start = heldAt;
        int end = start;
        boolean odd = false;
        while (end < held.length() && !isBreak(held.charAt(end))) {
            odd ^= held.charAt(end++) == '"';
        }
        int next = end == held.length() ? end : end + 1;
        if (next < held.length() && held.charAt(end) == '\r' && held.charAt(next) == '\n') {
            next++;
        }
        heldAt = next;
        return new Line(number, heldFrom + start, held.substring(start, end), held.substring(end, next), false, odd);
    }

    private @Nullable Line fresh() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        if (skipped != null) {
            skipped = null;
            forgetBefore(position());
        }
        current.setLength(0);
        boolean odd = false;
        boolean tooLong = false;
        for (; c >= 0 && !isBreak((char) c); c = read()) {
            odd ^= c == '"';
            tooLong |= current.length() == maxLineChars;
            if (!tooLong) {
                current.append((char) c);
            }
        }
        return finish(tooLong, lineBreak(c), odd);
    }

    private Line finish(boolean tooLong, String lineBreak, boolean odd) {
        if (tooLong) {
            skipped = new Line(number, position(), "", lineBreak, true, odd);
            return skipped;
        }
        Line line = new Line(number, position(), current.toString(), lineBreak, false, odd);
        held.append(current).append(lineBreak);
        heldAt = held.length();
        return line;
    }

    private String lineBreak(int c) throws IOException {
        if (c == '\r') {
            if (read() == '\n') {
                return "\r\n";
            }
            if (filled >= 0) {
                at--;
            }
            return "\r";
        }
        return c == '\n' ? "\n" : "";
    }

    private int read() throws IOException {
        while (at >= filled) {
            if (filled < 0) {
                return -1;
            }
            filled = in.read(buffer);
            at = 0;
        }
        return buffer[at++];
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
