package io.github.questionwright.loaders.internal.text;

import java.io.IOException;
import java.io.Reader;

/**
 * The part of a text between the place that somebody may still go back to and the place that has been read so far.
 * Offsets count UTF-16 code units from the start of the text. Not thread-safe.
 */
public final class CharWindow {

    /** What stands behind the last character. */
    public static final int END = -1;

    private static final int FIRST_SIZE = 1 << 14;
    private static final int LARGEST_SIZE = Integer.MAX_VALUE - 8;

    private final Reader reader;
    private char[] chars = new char[FIRST_SIZE];
    private int size;
    private long base;
    private long kept;
    private boolean ended;

    /**
     * A window at the start of a text.
     *
     * @param reader the text; whoever opened it closes it
     */
    public CharWindow(Reader reader) {
        this.reader = reader;
    }

    /**
     * The character at an offset.
     *
     * @param offset not before the last {@link #keepFrom(long)}
     * @return the UTF-16 code unit, or {@link #END}
     * @throws IOException if the text cannot be read any further
     */
    public int at(long offset) throws IOException {
        long index = offset - base;
        return index < size ? chars[(int) index] : beyond(offset);
    }

    /**
     * Passes over characters that are ready to be had without reading.
     *
     * @param offset where to start
     * @param passed which of the first characters of Unicode to pass over; all others are passed over
     * @return the offset of the first character that is not passed over, or of the first that is not ready
     */
    public long pass(long offset, boolean[] passed) {
        char[] ready = chars;
        int index = (int) (offset - base);
        while (index < size && (ready[index] >= passed.length || passed[ready[index]])) {
            index++;
        }
        return base + index;
    }

    /**
     * Lets go of everything before an offset.
     *
     * @param offset the first that is still needed
     */
    public void keepFrom(long offset) {
        kept = Math.max(kept, offset);
    }

    /**
     * The first offset that can be gone back to.
     *
     * @return the largest offset given to {@link #keepFrom(long)}
     */
    public long kept() {
        return kept;
    }

    /**
     * The characters themselves, valid until the next reading; nobody writes to them.
     *
     * @return an array in which the character at an offset stands at {@link #index(long)}
     */
    public char[] array() {
        return chars;
    }

    /**
     * The index of an offset in {@link #array()}.
     *
     * @param offset a kept one
     * @return the index
     */
    public int index(long offset) {
        return (int) (offset - base);
    }

    /**
     * A copy of a stretch.
     *
     * @param from a kept offset
     * @param to a later one that has been read
     * @return the characters between them
     */
    public String text(long from, long to) {
        return new String(chars, index(from), (int) (to - from));
    }

    private int beyond(long offset) throws IOException {
        while (!ended) {
            fill();
            if (offset - base < size) {
                return chars[(int) (offset - base)];
            }
        }
        return END;
    }

    private void fill() throws IOException {
        if (size == chars.length) {
            makeRoom();
        }
        int count = reader.read(chars, size, chars.length - size);
        if (count < 0) {
            ended = true;
        } else {
            size += count;
        }
    }

    private void makeRoom() {
        int gone = (int) Math.min(kept - base, size);
        char[] target = gone >= chars.length / 2 ? chars : larger();
        System.arraycopy(chars, gone, target, 0, size - gone);
        chars = target;
        size -= gone;
        base += gone;
    }

    private char[] larger() {
        int length = chars.length > LARGEST_SIZE / 2 ? LARGEST_SIZE : chars.length * 2;
        return new char[length];
    }
}
