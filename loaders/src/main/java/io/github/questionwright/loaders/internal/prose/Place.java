package io.github.questionwright.loaders.internal.prose;

/**
 * Where a block stands.
 *
 * @param line the first line, 1-based
 * @param column the column of its first character, 1-based
 * @param lastLine the last line, inclusive
 */
public record Place(int line, int column, int lastLine) {

    /** From the start of this to the end of another. */
    Place to(Place other) {
        return new Place(line, column, Math.max(lastLine, other.lastLine));
    }
}
