package io.github.questionwright.kit;

import java.util.Locale;

/** Text in which nothing hides: line ends are {@code \n}, and characters that would mislead show their code. */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\r') {
                at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                visible.append('\n');
            } else if (isLineEnd(codePoint)) {
                visible.append('\n');
            } else if (isMisleading(codePoint)) {
                visible.append(code(codePoint));
            } else {
                visible.appendCodePoint(codePoint);
            }
        }
        return visible.toString();
    }

    static boolean isVisible(String text) {
        return text.codePoints().noneMatch(VisibleText::isMisleading);
    }

    private static boolean isLineEnd(int codePoint) {
        return codePoint == 0x0B
                || codePoint == '\f'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isMisleading(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t'
                || Character.getType(codePoint) == Character.SURROGATE
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint >= 0xFDD0 && codePoint <= 0xFDEF
                || isBidirectionalControl(codePoint);
    }

    /** Embeddings, overrides and isolates; the marks that only nudge their neighbours are left alone. */
    private static boolean isBidirectionalControl(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    private static String code(int codePoint) {
        return String.format(Locale.ROOT, "\u2039U+%04X\u203A", codePoint);
    }
}
