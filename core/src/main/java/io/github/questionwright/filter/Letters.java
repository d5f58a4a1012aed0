package io.github.questionwright.filter;

/** What counts as the same letter, and as a blank, in every filter. */
final class Letters {

    private Letters() {}

    /** Letter case as {@link String#equalsIgnoreCase} ignores it, char by char. */
    static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
