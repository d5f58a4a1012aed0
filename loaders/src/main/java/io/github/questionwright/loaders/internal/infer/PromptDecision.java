package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the field that holds the prompt. */
final class PromptDecision {

    private static final Set<String> STRONG = Set.of(
            "prompt",
            "question",
            "q",
            "stem",
            "questiontext",
            "questionen",
            "problem",
            "frage",
            "pregunta",
            "pergunta",
            "domanda",
            "вопрос",
            "front");

    private final Evidence evidence;

    PromptDecision(Evidence evidence) {
        this.evidence = evidence;
    }

    void decide(Draft draft) {
        if (draft.has(FieldRole.PROMPT)) {
            return;
        }
        Optional<FieldStats> named = evidence.all().stream()
                .filter(field -> isCandidate(field) && isText(field) && !draft.uses(field.name))
                .max(Comparator.comparingDouble(this::weight));
        if (named.isPresent()) {
            draft.field(FieldRole.PROMPT, List.of(named.get().name), because(named.get()));
            return;
        }
        evidence.all().stream()
                .filter(field -> isText(field) && !draft.uses(field.name) && field.isMostly(field.questions))
                .max(Comparator.comparingDouble(FieldStats::averageLength))
                .ifPresent(field -> draft.field(
                        FieldRole.PROMPT,
                        List.of(field.name),
                        field.questions + " of its " + field.present + " texts end in a question mark"));
    }

    private static boolean isNamed(FieldStats field) {
        return field.name.isEmpty() || KeyNames.speaksFor(FieldRole.PROMPT, last(field.name));
    }

    /** A description is the prompt where no field is called a question and none an answer. */
    private boolean isCandidate(FieldStats field) {
        boolean told = evidence.all().stream()
                .anyMatch(each -> STRONG.contains(Words.key(last(each.name)))
                        || KeyNames.speaksFor(FieldRole.ANSWER, last(each.name))
                        || KeyNames.speaksFor(FieldRole.OPTIONS, last(each.name)));
        return isNamed(field) || !told && Words.key(field.name).equals("description");
    }

    private static boolean isText(FieldStats field) {
        return field.isMostly(field.scalars()) && field.isMostly(field.texts);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private double weight(FieldStats field) {
        boolean strong = STRONG.contains(Words.key(last(field.name).toLowerCase(Locale.ROOT)));
        double asked = (double) field.questions / field.present;
        return (field.averageLength() + 1) * (strong ? 4 : 1) * (1 + 2 * asked) * field.present / evidence.records;
    }

    private String because(FieldStats field) {
        long rivals = evidence.all().stream()
                .filter(each -> isNamed(each) && isText(each))
                .count();
        String name = field.name.isEmpty() ? "the records are bare texts" : "it is called so";
        return rivals > 1 ? name + ", and of " + rivals + " such fields it says the most" : name;
    }
}
