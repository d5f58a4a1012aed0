package io.github.questionwright.filter;

/** Reads the words and signs of a filter text from left to right. Not thread-safe. */
final class FilterReader {

    private static final char QUOTE = '"';
    private static final int HEX_DIGITS = 4;

    final String text;
    private int at;
    private int wordStart;
    private StringBuilder word = new StringBuilder();
    private StringBuilder pattern = new StringBuilder();
    private boolean wild;

    FilterReader(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAt(String sign) {
        return text.startsWith(sign, at);
    }

    boolean isAtBlank() {
        return !isAtEnd() && Letters.isBlank(text.charAt(at));
    }

    void skipBlanks() {
        while (isAtBlank()) {
            at++;
        }
    }

    boolean take(String sign) {
        boolean found = isAt(sign);
        at += found ? sign.length() : 0;
        return found;
    }

    boolean isAtKeyword(String keyword) {
        int end = at + keyword.length();
        return text.regionMatches(true, at, keyword, 0, keyword.length())
                && (end == text.length() || "()".indexOf(text.charAt(end)) >= 0 || Letters.isBlank(text.charAt(end)));
    }

    boolean takeKeyword(String keyword) {
        boolean found = isAtKeyword(keyword);
        at += found ? keyword.length() : 0;
        return found;
    }

    /** What stands here, for a message: a sign, or everything up to the next blank. */
    String found() {
        int end = at;
        while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
            end++;
        }
        return end == at ? "nothing" : Words.shown(text.substring(at, end));
    }

    FilterSyntaxException fault(String problem) {
        return fault(at, problem);
    }

    FilterSyntaxException fault(int index, String problem) {
        return FilterSyntaxException.at(index, text, problem);
    }

    /** A word up to a blank, parenthesis, quote or one of the given signs; it may be empty. */
    Word bare(String stops) {
        start();
        while (!isAtEnd()
                && !isAtBlank()
                && "()\"".indexOf(text.charAt(at)) < 0
                && stops.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (Words.CURLY_QUOTES.indexOf(c) >= 0) {
                throw fault("a typographic quote; allowed is the straight one (\"), and any other sign inside of it");
            }
            if (c == '*') {
                append('*', "*");
                wild = true;
                at++;
            } else {
                literal();
            }
        }
        return new Word(text, wordStart, word.toString(), pattern.toString(), wild, false);
    }

    /** A string whose opening quote stands here. */
    Word quoted() {
        start();
        at++;
        while (!isAt("\"")) {
            if (isAtEnd()) {
                throw fault(wordStart, "the quote is never closed; write \\\" for a quote inside of quotes");
            }
            literal();
        }
        at++;
        return new Word(text, wordStart, word.toString(), pattern.toString(), false, true);
    }

    private void start() {
        wordStart = at;
        word = new StringBuilder();
        pattern = new StringBuilder();
        wild = false;
    }

    private void literal() {
        char c = text.charAt(at);
        if (c == '\\') {
            escape();
        } else {
            append(c, c == '*' ? "\\*" : String.valueOf(c));
            at++;
        }
    }

    private void escape() {
        if (at + 1 == text.length()) {
            throw badEscape();
        }
        char c = text.charAt(at + 1);
        switch (c) {
            case 'n' -> escaped('\n', 2);
            case 'r' -> escaped('\r', 2);
            case 't' -> escaped('\t', 2);
            case 'u' -> escaped(unicode(), 2 + HEX_DIGITS);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw badEscape();
                }
                escaped(c, 2);
            }
        }
    }

    private void escaped(char c, int length) {
        append(c, "*\\>".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
        at += length;
    }

    private char unicode() {
        int code = 0;
        for (int index = at + 2; index < at + 2 + HEX_DIGITS; index++) {
            int digit =
                    index < text.length() && text.charAt(index) < 128 ? Character.digit(text.charAt(index), 16) : -1;
            if (digit < 0) {
                throw badEscape();
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private FilterSyntaxException badEscape() {
        return fault("no such escape; allowed are \\n, \\r, \\t, \\u with 4 hex digits, and a backslash before a sign"
                + " that is neither letter nor digit");
    }

    private void append(char c, String asPattern) {
        word.append(c);
        pattern.append(asPattern);
    }
}
