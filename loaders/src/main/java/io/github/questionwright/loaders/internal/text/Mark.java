package io.github.questionwright.loaders.internal.text;

/**
 * A place in a text. Immutable and thread-safe.
 *
 * @param offset the 0-based number of UTF-16 code units before it
 * @param line the 1-based line
 * @param column the 1-based column in UTF-16 code units
 */
public record Mark(long offset, int line, int column) {

    /**
     * A place on the same line.
     *
     * @param chars how far on, in UTF-16 code units; may be negative
     * @return the place
     */
    public Mark plus(int chars) {
        return new Mark(offset + chars, line, column + chars);
    }
}
