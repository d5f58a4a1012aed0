package io.github.questionwright.loaders.internal.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a token can mean for the choices of its record.
 *
 * @param texts the choices whose text it is
 * @param keys the choices whose key it is
 * @param letterIndex the choice that a letter counts to, or -1
 */
record Reading(List<Integer> texts, List<Integer> keys, int letterIndex) {

    private static final Pattern SUFFIX = Pattern.compile(".*[^A-Za-z]([A-Za-z])|[a-z]+([A-Z])|([A-Za-z])");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z]*?)[\\s_.-]*([A-Za-z])");

    static Reading of(Token token, List<Choice> choices) {
        int letter = token.kind() == Token.Kind.LETTER
                ? token.text().toUpperCase(Locale.ROOT).charAt(0) - 'A'
                : -1;
        return new Reading(
                texts(token.text(), choices),
                keys(token, choices),
                letter < choices.size() && letter >= 0 && !choices.get(letter).isHole() ? letter : -1);
    }

    private static List<Integer> texts(String wanted, List<Choice> choices) {
        List<Integer> exact = new ArrayList<>();
        List<Integer> alike = new ArrayList<>();
        String normal = Words.normal(wanted);
        for (int at = 0; at < choices.size(); at++) {
            String text = choices.get(at).text();
            if (choices.get(at).isHole()) {
                continue;
            }
            if (text.strip().equals(wanted)) {
                exact.add(at);
            }
            if (Words.normal(text).equals(normal)) {
                alike.add(at);
            }
        }
        return exact.size() == 1 ? exact : alike;
    }

    private static List<Integer> keys(Token token, List<Choice> choices) {
        String wanted = Words.key(token.text());
        List<Integer> hits = new ArrayList<>();
        for (int at = 0; at < choices.size() && !wanted.isEmpty(); at++) {
            String key = choices.get(at).key();
            if (!key.isEmpty()
                    && !choices.get(at).isHole()
                    && (Words.key(key).equals(wanted) || isSameLetter(token, key))) {
                hits.add(at);
            }
        }
        return hits;
    }

    /** Whether a token is the letter of a key, alone or behind a word for options: {@code not A} means something else. */
    private static boolean isSameLetter(Token token, String key) {
        Matcher label = LABEL.matcher(token.text());
        if (!label.matches()) {
            return false;
        }
        String word = Words.key(label.group(1));
        return letter(key).equals(Optional.of(label.group(2).toLowerCase(Locale.ROOT)))
                && (OptionGroups.isOption(word) || Words.key(key).startsWith(word));
    }

    private static Optional<String> letter(String name) {
        Matcher suffix = SUFFIX.matcher(name);
        if (!suffix.matches()) {
            return Optional.empty();
        }
        String letter =
                suffix.group(1) != null ? suffix.group(1) : suffix.group(2) != null ? suffix.group(2) : suffix.group(3);
        return Optional.of(letter.toLowerCase(Locale.ROOT));
    }

    boolean isText() {
        return !texts.isEmpty();
    }

    boolean isKey() {
        return keys.size() == 1;
    }

    boolean isAny() {
        return isText() || isKey() || letterIndex >= 0;
    }
}
