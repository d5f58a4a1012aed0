package io.github.questionwright.grading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares short texts as {@link Grader} says. */
final class ShortTexts {

    private static final String OPENING = "\"'`([{\u201C\u2018\u00AB\u201E";
    private static final String CLOSING = "\"'`)]}\u201D\u2019\u00BB\u201C";
    private static final String TRAILING = ".,;:";

    private ShortTexts() {}

    static boolean isAccepted(String given, List<String> accepted) {
        String normal = normalised(given);
        return accepted.stream().anyMatch(text -> normalised(text).equals(normal));
    }

    static String normalised(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain = collapsed(Normalizer.normalize(folded, Normalizer.Form.NFC));
        String bare = withoutPunctuation(plain);
        return bare.isEmpty() ? plain : bare;
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                collapsed.append(c);
            } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }

    private static String withoutPunctuation(String text) {
        int start = 0;
        int end = text.length();
        boolean changed = true;
        while (changed && start < end) {
            changed = false;
            if (isTrailing(text.charAt(end - 1))) {
                end--;
                changed = true;
            } else if (end - start > 1 && isPair(text.charAt(start), text.charAt(end - 1))) {
                start++;
                end--;
                changed = true;
            }
        }
        return text.substring(start, end).strip();
    }

    private static boolean isTrailing(char c) {
        return TRAILING.indexOf(c) >= 0 || c == ' ';
    }

    private static boolean isPair(char first, char last) {
        int opening = OPENING.indexOf(first);
        return opening >= 0 && CLOSING.charAt(opening) == last;
    }
}
