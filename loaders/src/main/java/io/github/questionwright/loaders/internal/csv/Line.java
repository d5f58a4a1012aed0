package io.github.questionwright.loaders.internal.csv;

/**
 * A physical line.
 *
 * @param number 1-based
 * @param offset where it starts, in characters that the {@link LineReader} could hold
 * @param text without its break; empty if the line is too long to be held
 * @param lineBreak as written; empty at the end of the text
 * @param isTooLong whether the text was skipped
 * @param hasOddQuotes whether the number of quotes in it is odd
 */
record Line(int number, long offset, String text, String lineBreak, boolean isTooLong, boolean hasOddQuotes) {

    boolean isBlank() {
        return !isTooLong && text.isBlank();
    }

    int length() {
        return text.length() + lineBreak.length();
    }

    /** Where the next line starts. */
    long end() {
        return isTooLong ? offset : offset + length();
    }
}
