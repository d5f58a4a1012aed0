package io.github.questionwright.loaders.internal.article;

/** What counts as blank: white space of any kind, with no-break spaces, zero-width spaces and form feeds. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u0085';
    }

    /** The index of the first character from {@code from} on that is not blank, or {@code to}. */
    static int skip(CharSequence text, int from, int to) {
        int index = from;
        while (index < to && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The index behind the last character before {@code to} that is not blank, or {@code from}. */
    static int trim(CharSequence text, int from, int to) {
        int index = to;
        while (index > from && isBlank(text.charAt(index - 1))) {
            index--;
        }
        return index;
    }

    static String strip(String text) {
        int start = skip(text, 0, text.length());
        return text.substring(start, trim(text, start, text.length()));
    }
}
