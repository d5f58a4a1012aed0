package io.github.questionwright.filter;

import java.util.List;
import java.util.Locale;

/** Writes values so that {@link FilterReader} reads them back: bare where that is safe, else in quotes. */
final class Words {

    static final List<String> KEYWORDS = List.of("and", "or", "not");
    static final String CURLY_QUOTES = "\u201c\u201d\u201e";

    private static final String SPECIAL = "()\":<>=*\\!&|" + CURLY_QUOTES;
    private static final String SPECIAL_IN_PATTERN = "()\"\\" + CURLY_QUOTES;
    private static final int SHOWN = 40;

    private Words() {}

    static String of(String literal) {
        return isSafe(literal) ? literal : quoted(Glob.escaped(literal));
    }

    static String ofPattern(String pattern) {
        String literal = literal(pattern);
        if (isWild(pattern)) {
            return bare(pattern);
        }
        return isSafe(literal) && !pattern.contains("\\>") ? literal : quoted(pattern);
    }

    /** A piece of somebody's text for a message. */
    static String shown(String found) {
        return found.length() <= SHOWN ? '"' + found + '"' : '"' + found.substring(0, SHOWN) + "...\"";
    }

    private static boolean isSafe(String literal) {
        return !literal.isEmpty()
                && !literal.startsWith("-")
                && !literal.contains("..")
                && !KEYWORDS.contains(literal.toLowerCase(Locale.ROOT))
                && literal.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0 || Letters.isBlank((char) c))
                && literal.codePoints().noneMatch(Words::isInvisible);
    }

    private static boolean isWild(String pattern) {
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '*') {
                return true;
            }
            if (Glob.isEscape(pattern, at)) {
                at++;
            }
        }
        return false;
    }

    private static String literal(String pattern) {
        StringBuilder literal = new StringBuilder(pattern.length());
        for (int at = 0; at < pattern.length(); at++) {
            if (Glob.isEscape(pattern, at)) {
                at++;
            }
            literal.append(pattern.charAt(at));
        }
        return literal.toString();
    }

    /** A pattern without stars; only an escaped {@code >} keeps its backslash, which the section path needs. */
    private static String quoted(String pattern) {
        StringBuilder text = new StringBuilder("\"");
        for (int at = 0; at < pattern.length(); at++) {
            if (Glob.isEscape(pattern, at)) {
                at++;
                text.append(pattern.charAt(at) == '*' ? "" : "\\").append(pattern.charAt(at));
            } else {
                char c = pattern.charAt(at);
                text.append(c == '"' ? "\\\"" : visible(pattern, at));
            }
        }
        return text.append('"').toString();
    }

    private static String bare(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            String visible = visible(pattern, at);
            if (Glob.isEscape(pattern, at)) {
                text.append(c).append(pattern.charAt(++at));
            } else if (SPECIAL_IN_PATTERN.indexOf(c) >= 0
                    || at == 0 && Operator.SIGNS.indexOf(c) >= 0
                    || visible.length() == 1 && Letters.isBlank(c)) {
                text.append('\\').append(c);
            } else {
                text.append(visible);
            }
        }
        return text.toString();
    }

    private static String visible(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isInvisible(c) && !isPaired(text, at)
                        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c);
        };
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))
                || Character.isLowSurrogate(text.charAt(at))
                        && at > 0
                        && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
