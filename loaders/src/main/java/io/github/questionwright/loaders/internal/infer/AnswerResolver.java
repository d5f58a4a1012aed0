package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.source.NearMisses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which choices the tokens of an answer mean. What is not certain is not resolved. */
final class AnswerResolver {

    /** Between shorter texts one slip is too much of a likeness, longer ones are dear to compare. */
    private static final int SHORTEST_NAME = 4;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_COMPARED = 20;

    private final AnswerRules rules;

    AnswerResolver(AnswerRules rules) {
        this.rules = rules;
    }

    Resolution resolve(List<Token> tokens, List<Choice> choices) {
        Set<Integer> right = new LinkedHashSet<>();
        for (Token token : tokens) {
            Resolution one = resolve(token, choices);
            if (!one.isKnown()) {
                return one;
            }
            right.addAll(one.right());
        }
        return Resolution.of(right);
    }

    private Resolution resolve(Token token, List<Choice> choices) {
        Reading reading = Reading.of(token, choices);
        if (token.isNumeric()) {
            return number(token, reading, choices);
        }
        if (token.kind() == Token.Kind.LETTER) {
            return letter(token, reading, choices);
        }
        if (reading.isText()) {
            return text(token, reading.texts());
        }
        if (reading.isKey()) {
            return Resolution.of(Set.copyOf(reading.keys()));
        }
        Optional<Accepted> form = Accepted.of(token.text());
        return form.isPresent()
                ? resolve(Token.of(form.get().answer(), token.place()), choices)
                : run(token, choices).or(() -> labelled(token, choices)).orElseGet(() -> unknown(token, choices));
    }

    private static Resolution text(Token token, List<Integer> texts) {
        return texts.size() == 1
                ? Resolution.of(Set.copyOf(texts))
                : Resolution.none("\"" + Shown.of(token.text()) + "\" is the text of " + texts.size() + " options");
    }

    private Resolution number(Token token, Reading reading, List<Choice> choices) {
        if (reading.isKey()) {
            return byKey(token, reading);
        }
        boolean place = token.number() >= 0 && token.number() <= choices.size();
        if (reading.isText() && (!place || "text".equals(rules.numbers()))) {
            return text(token, reading.texts());
        }
        if (reading.isText() && !"index".equals(rules.numbers())) {
            Optional<Integer> index = index(token.number(), choices);
            return index.isPresent() && reading.texts().equals(List.of(index.get()))
                    ? Resolution.of(Set.of(index.get()))
                    : Resolution.undecided(
                            "\"" + token.text() + "\" is the text of an option and could be a place too");
        }
        if ("text".equals(rules.numbers())) {
            return unknown(token, choices);
        }
        if (rules.base() == null) {
            return Resolution.undecided("the place " + token.text() + " counts from 0 or from 1, which is not decided");
        }
        return index(token.number(), choices)
                .map(index -> Resolution.of(Set.of(index)))
                .orElseGet(() -> Resolution.none("the place " + token.text() + ", counted from " + rules.base()
                        + ", is none of the " + choices.size() + " options"));
    }

    private Optional<Integer> index(int number, List<Choice> choices) {
        if (rules.base() == null) {
            return Optional.empty();
        }
        int index = number - rules.base();
        return index >= 0 && index < choices.size() && !choices.get(index).isHole()
                ? Optional.of(index)
                : Optional.empty();
    }

    private static Resolution byKey(Token token, Reading reading) {
        boolean other = reading.isText() && !reading.texts().equals(reading.keys());
        return other
                ? Resolution.undecided("\"" + token.text() + "\" is the label of one option and the text of another")
                : Resolution.of(Set.copyOf(reading.keys()));
    }

    private Resolution letter(Token token, Reading reading, List<Choice> choices) {
        int label = reading.isKey() ? reading.keys().get(0) : hasKeys(choices) ? -1 : reading.letterIndex();
        boolean asText = reading.isText() && !"label".equals(rules.letters());
        if (asText && label >= 0 && !reading.texts().equals(List.of(label)) && !"text".equals(rules.letters())) {
            return Resolution.undecided("\"" + token.text() + "\" is the label of one option and the text of another");
        }
        if (asText) {
            return text(token, reading.texts());
        }
        return label >= 0 && !"text".equals(rules.letters()) ? Resolution.of(Set.of(label)) : unknown(token, choices);
    }

    private static boolean hasKeys(List<Choice> choices) {
        return choices.stream()
                .anyMatch(choice -> choice.key().length() == 1
                        && Character.isLetter(choice.key().charAt(0)));
    }

    /** {@code AC} or {@code ABD}, where single letters elsewhere in the file are labels. */
    private Optional<Resolution> run(Token token, List<Choice> choices) {
        String letters = token.text().toUpperCase(Locale.ROOT);
        boolean candidate = rules.runs()
                && letters.matches("[A-J]{2,10}")
                && letters.chars().distinct().count() == letters.length();
        if (!candidate
                || !letters.equals(
                        letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining()))) {
            return Optional.empty();
        }
        List<Token> parts = letters.chars()
                .mapToObj(c -> Token.of(Character.toString(c), token.place()))
                .toList();
        return Optional.of(resolve(parts, choices)).filter(Resolution::isKnown);
    }

    /** {@code B. text}, where the label and the text must mean the same. */
    private Optional<Resolution> labelled(Token token, List<Choice> choices) {
        return ChoiceLabels.split(token.text()).map(parts -> {
            Reading text = Reading.of(new Token(parts[1].strip(), Token.Kind.OTHER, token.place()), choices);
            Reading label = Reading.of(Token.of(parts[0], token.place()), choices);
            int index = label.isKey() ? label.keys().get(0) : hasKeys(choices) ? -1 : label.letterIndex();
            if (text.texts().size() != 1) {
                return unknown(token, choices);
            }
            boolean agrees = Words.isInteger(parts[0]) || index == text.texts().get(0);
            return agrees
                    ? Resolution.of(Set.copyOf(text.texts()))
                    : Resolution.none("the label " + parts[0] + " and the text behind it mean different options");
        });
    }

    private static Resolution unknown(Token token, List<Choice> choices) {
        List<String> texts = choices.stream()
                .filter(choice -> !choice.isHole())
                .map(choice -> Shown.of(choice.text()))
                .toList();
        int length = token.text().length();
        String hint = length < SHORTEST_NAME || length > LONGEST_NAME || texts.size() > MOST_COMPARED
                ? ""
                : NearMisses.didYouMean(token.text(), texts);
        return Resolution.none("\"" + Shown.of(token.text()) + "\" is none of the " + texts.size() + " options", hint);
    }
}
