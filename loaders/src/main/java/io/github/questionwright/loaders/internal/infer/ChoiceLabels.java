package io.github.questionwright.loaders.internal.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that stand in the text of options: {@code A. one}, {@code b) two}, {@code (C) three}, {@code W) four}. */
final class ChoiceLabels {

    private static final Pattern LABEL =
            Pattern.compile("^\\s*[(\\[]?([A-Za-z]|[1-9])\\s?[.):\\]]\\s*(\\S.*)$", Pattern.DOTALL);

    private ChoiceLabels() {}

    /** The choices without labels and with keys, if all of them have one and the labels follow each other. */
    static Optional<List<Choice>> strip(List<Choice> choices) {
        List<Choice> stripped = new ArrayList<>();
        int last = -1;
        for (Choice choice : choices) {
            if (choice.isHole()) {
                stripped.add(choice);
                continue;
            }
            Matcher label = LABEL.matcher(choice.text());
            if (!label.matches()) {
                return Optional.empty();
            }
            int code = label.group(1).toUpperCase(Locale.ROOT).charAt(0);
            if (last >= 0 && code != last + 1) {
                return Optional.empty();
            }
            last = code;
            stripped.add(choice.withText(label.group(1), label.group(2)));
        }
        return last < 0 || stripped.size() < 2 ? Optional.empty() : Optional.of(stripped);
    }

    /** The text of an answer without its label, and the label. */
    static Optional<String[]> split(String answer) {
        Matcher label = LABEL.matcher(answer);
        return label.matches() ? Optional.of(new String[] {label.group(1), label.group(2)}) : Optional.empty();
    }
}
