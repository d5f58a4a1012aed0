package io.github.questionwright.filter;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words to find in texts, in any letter case and with any white space between them. Takes time linear in the text
 * (Knuth, Morris and Pratt, "Fast pattern matching in strings", 1977).
 */
final class Phrase implements Predicate<String> {

    private final String words;
    private final char[] wanted;
    private final int[] fallback;

    private Phrase(String words) {
        this.words = words;
        wanted = words.toCharArray();
        for (int index = 0; index < wanted.length; index++) {
            wanted[index] = Letters.folded(wanted[index]);
        }
        fallback = new int[wanted.length];
        for (int index = 1; index < wanted.length; index++) {
            fallback[index] = next(fallback[index - 1], wanted[index]);
        }
    }

    static Phrase of(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        for (int index = 0; index < words.length(); index++) {
            if (!isRepeatedBlank(words, index)) {
                char c = words.charAt(index);
                collapsed.append(Letters.isBlank(c) ? ' ' : c);
            }
        }
        if (collapsed.toString().isBlank()) {
            throw new IllegalArgumentException("there is nothing to search for; write at least one sign");
        }
        return new Phrase(collapsed.toString());
    }

    @Override
    public boolean test(String text) {
        int matched = 0;
        for (int index = 0; index < text.length(); index++) {
            if (isRepeatedBlank(text, index)) {
                continue;
            }
            char c = text.charAt(index);
            matched = next(matched, Letters.isBlank(c) ? ' ' : Letters.folded(c));
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private int next(int matched, char c) {
        int length = matched;
        while (length > 0 && wanted[length] != c) {
            length = fallback[length - 1];
        }
        return wanted[length] == c ? length + 1 : 0;
    }

    private static boolean isRepeatedBlank(String text, int index) {
        return index > 0 && Letters.isBlank(text.charAt(index)) && Letters.isBlank(text.charAt(index - 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
