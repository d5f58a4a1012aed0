package io.github.questionwright.loaders.internal.infer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks inside the text of an option that say it is right. */
enum OptionMarks {
    PLUS("+", "^\\s*\\+(?![+\\d])\\s*(?=\\S)()", "^\\s*-\\s+()"),
    STAR("*", "^\\s*\\*(?!\\*)\\s*(?=\\S)()|\\s*(?<!\\*)\\*\\s*$()", null),
    BOX("[", "^\\s*(?:[-*]\\s*)?\\[[xX]\\]\\s*()", "^\\s*(?:[-*]\\s*)?\\[ ?\\]\\s*()"),
    WORD("([", "(?i)\\s*[(\\[](?:correct|right|correct answer|right answer)[)\\]]\\s*()", null),
    TICK(
            "\u2705\u2714\u2713\u2611",
            "\\s*[\u2705\u2714\u2713\u2611]\ufe0f?\\s*()",
            "\\s*[\u274c\u2717\u2718\u2610]\ufe0f?\\s*()");

    private final String signs;
    private final Pattern right;
    private final Pattern wrong;

    OptionMarks(String signs, String right, String wrong) {
        this.signs = signs;
        this.right = Pattern.compile(right);
        this.wrong = wrong == null ? Pattern.compile("(?!)") : Pattern.compile(wrong);
    }

    /** How many questions prove it: signs that also begin texts need two. */
    int proof() {
        return this == PLUS || this == STAR ? 2 : 1;
    }

    boolean isOn(String text) {
        return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0)
                && right.matcher(text).find();
    }

    String strip(String text) {
        Matcher found = right.matcher(text);
        return (found.find() ? found : wrong.matcher(text)).replaceFirst("");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OptionMarks> find(String label) {
        return Arrays.stream(values())
                .filter(mark -> mark.label().equals(label))
                .findFirst();
    }
}
