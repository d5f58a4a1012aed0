package io.github.questionwright.sampling;

import io.github.questionwright.model.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits the text of an option into words. A word is a run of letters, digits and signs, so {@code C++} and {@code a-b}
 * are one word each; punctuation and the signs of Markdown only separate; a comma and a run of ampersands stand alone.
 * A label in front of a capital or of "all", "none", "any", "both", "either" or "neither" is left out, so the "d" of
 * {@code (d) None of these} is, and the "A" of {@code (A) and (B)} is not.
 */
final class OptionWords {

    private static final String SEPARATORS = ".;:!?'\"`*_()[]{}\u2018\u2019\u201c\u201d";

    private static final Set<String> BEHIND_LABELS = Set.of("all", "none", "any", "both", "either", "neither");

    private OptionWords() {}

    static List<String> of(String text, TextFormat format) {
        String plain = format == TextFormat.HTML ? withoutTags(text) : text;
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = endOfWord(plain, at);
            if (end > at) {
                words.add(plain.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return startsWithLabel(plain, words) ? words.subList(1, words.size()) : words;
    }

    static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean startsWithLabel(String text, List<String> words) {
        if (words.size() < 2 || words.get(0).length() != 1) {
            return false;
        }
        int behind = text.indexOf(words.get(0)) + 1;
        boolean marked = behind < text.length() && ").:".indexOf(text.charAt(behind)) >= 0;
        String next = words.get(1);
        return marked && (Character.isUpperCase(next.charAt(0)) || BEHIND_LABELS.contains(next));
    }

    private static int endOfWord(String text, int start) {
        char first = text.charAt(start);
        int end = start;
        while (end < text.length() && first == '&' && text.charAt(end) == '&') {
            end++;
        }
        while (end < text.length() && first != '&' && first != ',' && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return first == ',' ? start + 1 : end;
    }

    private static boolean isPartOfWord(char c) {
        return c != ','
                && c != '&'
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && SEPARATORS.indexOf(c) < 0;
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        boolean inTag = false;
        for (int at = 0; at < html.length(); at++) {
            char c = html.charAt(at);
            inTag = c == '<' || inTag && c != '>';
            text.append(inTag || c == '>' ? ' ' : c);
        }
        return text.toString().replace("&nbsp;", " ").replace("&amp;", "&");
    }
}
