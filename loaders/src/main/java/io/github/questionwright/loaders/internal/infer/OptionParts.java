package io.github.questionwright.loaders.internal.infer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the fields of an option that is an object from each other. */
final class OptionParts {

    private static final List<String> TEXTS = List.of(
            "text",
            "answertext",
            "optiontext",
            "choicetext",
            "txt",
            "content",
            "body",
            "answer",
            "option",
            "choice",
            "title",
            "value",
            "label",
            "name",
            "description",
            "statement",
            "string",
            "prompt");
    private static final List<String> FLAGS = List.of(
            "iscorrect",
            "correct",
            "isvalid",
            "valid",
            "isright",
            "right",
            "istrue",
            "true",
            "isanswer",
            "iscorrectanswer",
            "correctanswer",
            "answer",
            "rightanswer",
            "value",
            "good",
            "truth");
    private static final List<String> LABELS =
            List.of("label", "key", "id", "letter", "code", "index", "name", "value");
    private static final List<String> FEEDBACKS = List.of(
            "feedback", "explanation", "rationale", "reason", "comment", "why", "justification", "description", "hint");

    private OptionParts() {}

    static boolean isFlagName(String name) {
        return FLAGS.contains(Words.key(name));
    }

    static void decide(FieldStats options, Draft draft) {
        if (options.inner.isEmpty() || options.objects > 0 && options.lists == 0 && isMap(options)) {
            return;
        }
        Optional<FieldStats> flag = ranked(options, FLAGS)
                .filter(field -> field.isMostly(field.truths) && (field.flags > 0 || !isText(field)))
                .findFirst();
        Optional<FieldStats> text = ranked(options, TEXTS)
                .filter(field ->
                        field.scalars() > 0 && !flag.filter(field::equals).isPresent())
                .max(Comparator.comparingDouble(
                        field -> field.averageLength() * field.present - TEXTS.indexOf(Words.key(field.name)) / 100.0));
        text.ifPresent(
                field -> draft.detail(Detail.OPTION_TEXT, field.name, "the fields of an option that holds most text"));
        flag.ifPresent(field -> draft.detail(Detail.OPTION_CORRECT, field.name, field.truths + " truth values"));
        ranked(options, LABELS)
                .filter(field -> !text.filter(field::equals).isPresent()
                        && !flag.filter(field::equals).isPresent())
                .findFirst()
                .ifPresent(field -> draft.detail(Detail.OPTION_LABEL, field.name, "it names the option"));
        ranked(options, FEEDBACKS)
                .filter(field -> !text.filter(field::equals).isPresent() && field.texts > 0)
                .findFirst()
                .ifPresent(field -> draft.detail(Detail.OPTION_FEEDBACK, field.name, "it is called so"));
    }

    private static boolean isMap(FieldStats options) {
        return options.inner.values().stream().allMatch(field -> field.objects == 0);
    }

    /** Words such as true and false can be the texts of options, and then come with others. */
    private static boolean isText(FieldStats field) {
        return field.truths < field.present && field.averageWords() > 1.5;
    }

    private static java.util.stream.Stream<FieldStats> ranked(FieldStats options, List<String> names) {
        return options.inner.values().stream()
                .filter(field -> names.contains(Words.key(field.name)))
                .sorted(Comparator.comparingInt(field -> names.indexOf(Words.key(field.name))));
    }
}
