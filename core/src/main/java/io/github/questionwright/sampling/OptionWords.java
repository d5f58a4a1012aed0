package io.github.questionwright.sampling;

import io.github.questionwright.model.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits the text of an option into words. A word is a run of letters, digits and signs, so {@code C++} and {@code a-b}
 * are one word each; punctuation and the signs of Markdown only separate; a comma and a run of ampersands stand alone.
 */
final class OptionWords {

    private static final String SEPARATORS = ".;:!?'\"`*_()[]{}\u2018\u2019\u201c\u201d";

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
        return words;
    }

    static List<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
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
        return c != ',' && c != '&' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && SEPARATORS.indexOf(c) < 0;
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
