package io.github.questionwright.filter;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pattern for a whole value: {@code *} is any characters, a backslash takes the meaning from the next character. */
final class Glob {

    /** How values are compared. */
    enum Style {
        /** Any letter case; one star stops at a slash, two do not. */
        LEVELS,
        /** Any letter case. */
        FLAT,
        /** As written. */
        EXACT
    }

    private static final int MOST = 1_000;
    private static final char STAR = '*';
    private static final String ESCAPED = "*\\>";
    private static final int ANY = -1;
    private static final int ANY_LEVELS = -2;

    private final Style style;
    private final String pattern;
    private final int[] tokens;
    private final @Nullable String literal;

    private Glob(Style style, String pattern, int[] tokens, @Nullable String literal) {
        this.style = style;
        this.pattern = pattern;
        this.tokens = tokens;
        this.literal = literal;
    }

    static Glob literal(String value, Style style) {
        return of(escaped(value), style);
    }

    static Glob of(String text, Style style) {
        StringBuilder pattern = new StringBuilder(text.length());
        StringBuilder literal = new StringBuilder(text.length());
        int[] tokens = new int[text.length()];
        int count = 0;
        boolean wild = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == STAR) {
                boolean several = at + 1 < text.length() && text.charAt(at + 1) == STAR;
                while (at + 1 < text.length() && text.charAt(at + 1) == STAR) {
                    at++;
                }
                tokens[count++] = several || style != Style.LEVELS ? ANY_LEVELS : ANY;
                pattern.append(several && style == Style.LEVELS ? "**" : "*");
                wild = true;
            } else {
                if (isEscape(text, at)) {
                    c = text.charAt(++at);
                }
                tokens[count++] = style == Style.EXACT ? c : Letters.folded(c);
                pattern.append(escaped(String.valueOf(c)));
                literal.append(c);
            }
        }
        if (wild && text.length() > MOST) {
            throw new IllegalArgumentException("a pattern with * has at most 1,000 characters, not " + text.length());
        }
        return new Glob(style, pattern.toString(), Arrays.copyOf(tokens, count), wild ? null : literal.toString());
    }

    static String escaped(String literal) {
        return literal.replace("\\", "\\\\").replace("*", "\\*");
    }

    static boolean isEscape(String pattern, int at) {
        return pattern.charAt(at) == '\\' && at + 1 < pattern.length() && ESCAPED.indexOf(pattern.charAt(at + 1)) >= 0;
    }

    boolean matches(String value) {
        if (literal != null) {
            return style == Style.EXACT ? literal.equals(value) : literal.equalsIgnoreCase(value);
        }
        boolean[] reached = start();
        for (int at = 0; at < value.length(); at++) {
            reached = step(reached, style == Style.EXACT ? value.charAt(at) : Letters.folded(value.charAt(at)));
        }
        return reached[tokens.length] || endsBelow() && reached[tokens.length - 2];
    }

    /** The value that matches, if it is only one. */
    Optional<String> literal() {
        return Optional.ofNullable(literal);
    }

    private boolean endsBelow() {
        return style == Style.LEVELS
                && tokens.length > 1
                && tokens[tokens.length - 1] == ANY_LEVELS
                && tokens[tokens.length - 2] == '/';
    }

    private boolean[] start() {
        boolean[] reached = new boolean[tokens.length + 1];
        reached[0] = true;
        return skipStars(reached);
    }

    private boolean[] step(boolean[] from, char c) {
        boolean[] to = new boolean[tokens.length + 1];
        for (int at = 0; at < tokens.length; at++) {
            if (from[at]) {
                to[at + 1] |= tokens[at] == c;
                to[at] |= tokens[at] == ANY_LEVELS || tokens[at] == ANY && c != '/';
            }
        }
        return skipStars(to);
    }

    private boolean[] skipStars(boolean[] reached) {
        for (int at = 0; at < tokens.length; at++) {
            reached[at + 1] |= reached[at] && tokens[at] < 0;
        }
        return reached;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Glob that && style == that.style && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** Returns the pattern, with every star and backslash of the value escaped. */
    @Override
    public String toString() {
        return pattern;
    }
}
