package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells records that are no questions. */
final class NotABank {

    private static final Pattern SLUG = Pattern.compile("\\S+");
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)(.*\\.)?(questions?|q|prompt|stem|question[\\s_-]?text|question[\\s_-]?en|frage|pregunta|pergunta|front)");
    private static final int SHOWN = 8;

    private NotABank() {}

    /** Why the records are no questions, or empty if they may be. */
    static Optional<String> reason(Evidence evidence, Draft draft) {
        List<String> prompts = draft.of(FieldRole.PROMPT);
        if (prompts.isEmpty()) {
            return Optional.of(
                    seen(evidence) + "; no field of them is a prompt, by its name (question, prompt, text, title, ...)"
                            + " or by its content (texts that end in a question mark)" + advice());
        }
        FieldStats prompt = evidence.find(prompts.get(0)).orElse(null);
        if (prompt == null || prompt.present == 0) {
            return Optional.of(seen(evidence) + "; the field \"" + Shown.of(prompts.get(0))
                    + "\" of the mapping is in none of them");
        }
        boolean answered = Stream.of(
                        FieldRole.OPTIONS,
                        FieldRole.CORRECT,
                        FieldRole.ANSWER,
                        FieldRole.ACCEPTED,
                        FieldRole.INCORRECT,
                        FieldRole.EXPLANATION,
                        FieldRole.KEY_POINTS)
                .anyMatch(role -> !draft.of(role).isEmpty());
        boolean named =
                !prompts.get(0).isEmpty() && PLAIN.matcher(prompts.get(0)).matches();
        boolean asks = prompt.questions * 3 >= prompt.present;
        boolean speaks = prompt.averageWords() >= 4 && !slugs(prompt);
        boolean rated = !draft.of(FieldRole.DIFFICULTY).isEmpty() && speaks;
        if (rated || asks || named && (answered || !slugs(prompt)) || answered && (speaks || !slugs(prompt))) {
            return Optional.empty();
        }
        if (prompts.get(0).isEmpty() && speaks && asks) {
            return Optional.empty();
        }
        return Optional.of(seen(evidence) + "; the texts of \"" + Shown.of(prompts.get(0)) + "\"" + example(prompt)
                + " are no questions, and no field holds options or answers" + advice());
    }

    private static boolean slugs(FieldStats field) {
        return field.averageWords() < 1.5
                && field.averageLength() > 0
                && field.values.keySet().stream()
                        .allMatch(value -> SLUG.matcher(value).matches());
    }

    private static String example(FieldStats field) {
        return field.values.keySet().stream()
                .findFirst()
                .map(text -> ", such as \"" + Shown.of(text) + "\",")
                .orElse("");
    }

    private static String advice() {
        return "; if this is a bank, name its fields with a mapping";
    }

    private static String seen(Evidence evidence) {
        List<String> names =
                evidence.all().stream().map(field -> Shown.of(field.name)).toList();
        String records = evidence.records + (evidence.records == 1 ? " record" : " records");
        if (names.equals(List.of(""))) {
            return records + " that are bare texts";
        }
        return names.stream()
                .limit(SHOWN)
                .collect(Collectors.joining(", ", records + " with the fields ", names.size() > SHOWN ? ", ..." : ""));
    }
}
