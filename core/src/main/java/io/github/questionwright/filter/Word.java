package io.github.questionwright.filter;

/**
 * A word or a quoted string of a filter text.
 *
 * @param source the whole filter text
 * @param at the 0-based index of the first character in it
 * @param text what the word says, without quotes and escapes
 * @param pattern the same as the pattern of a {@link Glob}
 * @param wild whether a star in it stands for any characters
 * @param quoted whether it stands in quotes
 */
record Word(String source, int at, String text, String pattern, boolean wild, boolean quoted) {

    /** A part of a word that has no escapes in it. */
    Word slice(int begin, int end) {
        String part = text.substring(begin, end);
        return new Word(source, at + begin, part, part, wild, quoted);
    }

    FilterSyntaxException fault(String problem) {
        return FilterSyntaxException.at(at, source, problem);
    }
}
