package io.github.questionwright.sampling;

import io.github.questionwright.model.TextFormat;
import java.util.List;
import java.util.Set;

/**
 * Whether the text of an option speaks of the other options, by English wordings. Letter case, punctuation and markup
 * do not count. When in doubt an option is taken to speak of others: an order that is kept harms less than a meaning
 * that is lost.
 */
enum OptionWording {
    /** Stands for itself. */
    PLAIN,
    /**
     * Speaks of all others and has to follow them: it says "the above" or "of above", or it has only words of
     * {@link #QUANTIFIERS}, {@link #POINTERS} and {@link #FILLERS}, one of the first and one of the second at least, as
     * "none of these", "all options are correct", "all of the mentioned".
     */
    ABOUT_ALL,
    /** The same with "both", "either" or "neither", or such a word alone: has to follow exactly two others. */
    ABOUT_TWO,
    /**
     * Speaks of options by their places: by letters, see {@link OptionLetters}, or as {@link #ABOUT_ALL} with "below"
     * or "following".
     */
    ABOUT_PLACES;

    private static final Set<String> PAIRS = Set.of("both", "either", "neither");

    private static final Set<String> QUANTIFIERS =
            Set.of("all", "none", "any", "some", "most", "one", "two", "three", "both", "either", "neither", "each");

    private static final Set<String> BELOW = Set.of("below", "following");

    private static final Set<String> POINTERS = Set.of(
            "above",
            "above-mentioned",
            "aforementioned",
            "below",
            "following",
            "these",
            "those",
            "them",
            "mentioned",
            "listed",
            "given",
            "stated",
            "option",
            "options",
            "choice",
            "choices",
            "answer",
            "answers",
            "statement",
            "statements",
            "others",
            "correct",
            "incorrect",
            "right",
            "wrong",
            "true",
            "false");

    private static final Set<String> FILLERS = Set.of(
            "of",
            "the",
            "is",
            "are",
            "be",
            "can",
            "may",
            "more",
            "than",
            "only",
            "or",
            "and",
            "not",
            "other",
            "equally",
            "here",
            "valid",
            "apply",
            "applies",
            "possible");

    static OptionWording of(String text, TextFormat format, int options) {
        List<String> words = OptionWords.of(text, format);
        if (OptionLetters.refer(words, options)) {
            return ABOUT_PLACES;
        }
        List<String> lower = OptionWords.lowerCase(words);
        if (lower.size() == 1 && PAIRS.contains(lower.get(0))) {
            return ABOUT_TWO;
        }
        boolean whole = isAboutOthers(lower);
        if (whole && lower.stream().anyMatch(BELOW::contains)) {
            return ABOUT_PLACES;
        }
        if (!whole && !saysAbove(lower)) {
            return PLAIN;
        }
        return lower.stream().anyMatch(PAIRS::contains) ? ABOUT_TWO : ABOUT_ALL;
    }

    private static boolean isAboutOthers(List<String> words) {
        return words.stream()
                        .allMatch(
                                word -> QUANTIFIERS.contains(word) || POINTERS.contains(word) || FILLERS.contains(word))
                && words.stream().anyMatch(QUANTIFIERS::contains)
                && words.stream().anyMatch(POINTERS::contains);
    }

    private static boolean saysAbove(List<String> words) {
        int at = words.indexOf("above");
        return at > 0 && Set.of("the", "of").contains(words.get(at - 1));
    }
}
