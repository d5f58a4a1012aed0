package io.github.questionwright.loaders.internal.csv;

/**
 * What one line holds of one cell.
 *
 * @param index the 0-based index of its first character in the line, the quote if there is one
 * @param text what stands in it, doubled quotes resolved
 * @param isQuoted whether it is in quotes
 */
record Piece(int index, String text, boolean isQuoted) {}
