package io.github.questionwright.sampling;

import java.util.List;
import java.util.Set;

/**
 * Whether an option names others by their places. Letters count up to that of the last option; so "R and C" names
 * nothing among four options. An option names others if
 *
 * <ul>
 *   <li>somewhere in it two capitals are joined by "and", "or", "nor" or "&amp;", as in "Both A and B are needed";
 *   <li>somewhere in it "option", "answer" or "choice" (or "options" ...) is followed by a capital or a number;
 *   <li>it has nothing but letters and words of the lists below, and two letters that are joined, or one with a word
 *       that asks for it: "a and b", "A, C", "only b", "none except C", "either a or c";
 *   <li>or it has nothing but numbers or ordinals and such words, two of them with a word that asks for them: "both 1
 *       and 3", "the first and second only".
 * </ul>
 */
final class OptionLetters {

    private static final Set<String> NOUNS = Set.of("option", "options", "answer", "answers", "choice", "choices");
    private static final Set<String> JOINERS = Set.of("and", "or", "nor", "&");
    private static final Set<String> ASKING = Set.of("only", "except", "but", "both", "either", "neither");
    private static final Set<String> FILLERS = Set.of(
            "all",
            "none",
            "the",
            "of",
            "above",
            "these",
            "is",
            "are",
            "not",
            "correct",
            "incorrect",
            "right",
            "wrong",
            "true",
            "false",
            "together",
            "alone",
            ",");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private final List<String> words;
    private final List<String> lower;
    private final int options;

    private OptionLetters(List<String> words, int options) {
        this.words = words;
        this.options = options;
        lower = OptionWords.lowerCase(words);
    }

    static boolean refer(List<String> words, int options) {
        OptionLetters letters = new OptionLetters(words, options);
        return letters.namesSomewhere() || letters.isNamesOnly();
    }

    private boolean namesSomewhere() {
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean named = NOUNS.contains(lower.get(at)) && (isCapital(at + 1) || isNumber(at + 1));
            boolean joined = at > 0 && JOINERS.contains(lower.get(at)) && isCapital(at - 1) && isCapital(at + 1);
            if (named || joined) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamesOnly() {
        int letters = 0;
        int capitals = 0;
        int numbers = 0;
        for (int at = 0; at < words.size(); at++) {
            letters += isLetter(at) ? 1 : 0;
            capitals += isCapital(at) ? 1 : 0;
            numbers += isNumber(at) ? 1 : 0;
            if (!isLetter(at) && !isNumber(at) && !isListed(lower.get(at))) {
                return false;
            }
        }
        boolean asked = has(ASKING) || has(NOUNS);
        boolean joined = has(JOINERS) || capitals > 1 && lower.contains(",");
        return letters > 1 && joined || letters > 0 && asked || numbers > 1 && asked;
    }

    private boolean has(Set<String> some) {
        return lower.stream().anyMatch(some::contains);
    }

    private static boolean isListed(String word) {
        return NOUNS.contains(word) || JOINERS.contains(word) || ASKING.contains(word) || FILLERS.contains(word);
    }

    private boolean isCapital(int at) {
        return isLetterFrom(words.get(at), 'A');
    }

    private boolean isLetter(int at) {
        return isCapital(at) || isLetterFrom(words.get(at), 'a');
    }

    private boolean isLetterFrom(String word, char first) {
        return word.length() == 1 && word.charAt(0) >= first && word.charAt(0) < first + Math.min(options, 26);
    }

    private boolean isNumber(int at) {
        String word = lower.get(at);
        int digit = word.length() == 1 ? word.charAt(0) - '0' : 0;
        int ordinal = ORDINALS.indexOf(word);
        return digit >= 1 && digit <= options || ordinal >= 0 && ordinal < options;
    }
}
