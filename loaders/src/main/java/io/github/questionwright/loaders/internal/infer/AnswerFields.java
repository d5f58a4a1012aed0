package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that hold the right answer: the key to the options, or the answer itself. */
final class AnswerFields {

    private static final Set<String> ACCEPTED =
            Set.of("accepted", "acceptedanswers", "acceptableanswers", "accept", "synonyms", "validanswers");

    private static final Set<String> EXPLAINED = Set.of("explanation", "answerdescription", "detailedexplanation");

    private final Evidence evidence;
    private final Draft draft;

    AnswerFields(Evidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    /** Whether a name speaks for the key to the options. */
    static boolean isKeyName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        Optional<FieldRole> role = KeyNames.role(last);
        return role.filter(each -> each == FieldRole.CORRECT || each == FieldRole.ANSWER)
                .isPresent();
    }

    void decide() {
        named(FieldRole.INCORRECT, FieldRole.INCORRECT);
        boolean choice = !draft.of(FieldRole.OPTIONS).isEmpty()
                || !draft.of(FieldRole.INCORRECT).isEmpty();
        if (choice) {
            List<String> keys = names(FieldRole.CORRECT);
            keys.addAll(keys.isEmpty() ? names(FieldRole.ANSWER) : List.of());
            if (keys.isEmpty()) {
                keys.addAll(lists());
            }
            draft.field(
                    FieldRole.CORRECT,
                    keys,
                    keys.size() > 1 ? "they are called so, and must agree" : "it is called so");
            named(FieldRole.ANSWER, FieldRole.ANSWER);
            return;
        }
        accepted();
        List<String> answers = names(FieldRole.ANSWER);
        answers.addAll(names(FieldRole.CORRECT));
        if (answers.isEmpty()) {
            evidence.all().stream()
                    .filter(this::isHiddenAnswer)
                    .findFirst()
                    .ifPresent(field -> draft.field(
                            FieldRole.ANSWER, List.of(field.name), "its name speaks of an answer, and it holds texts"));
            evidence.all().stream()
                    .filter(field -> EXPLAINED.contains(Words.key(field.name)) && field.isTextual())
                    .filter(field -> !draft.uses(field.name))
                    .findFirst()
                    .ifPresent(field ->
                            draft.field(FieldRole.ANSWER, List.of(field.name), "no other field answers the question"));
        }
        draft.field(FieldRole.ANSWER, answers.subList(0, Math.min(1, answers.size())), "it is called so");
    }

    /** A list called answers beside the options holds the right ones. */
    private List<String> lists() {
        return evidence.all().stream()
                .filter(field -> KeyNames.speaksFor(FieldRole.OPTIONS, field.name)
                        && field.name.toLowerCase(Locale.ROOT).startsWith("ans"))
                .filter(field -> !draft.uses(field.name))
                .map(field -> field.name)
                .toList();
    }

    private void accepted() {
        for (FieldStats field : evidence.all()) {
            String key = Words.key(field.name);
            boolean proven = field.lists > 0 && field.shortestList == 1;
            if (ACCEPTED.contains(key) && field.lists > 0) {
                draft.field(FieldRole.ACCEPTED, List.of(field.name), "it is called so");
            } else if (key.equals("answers")
                    && field.isMostly(field.lists)
                    && field.longestList > 0
                    && proven
                    && field.inner.isEmpty()
                    && !draft.uses(field.name)) {
                draft.field(
                        FieldRole.ACCEPTED,
                        List.of(field.name),
                        "lists of texts, of which some hold one only, so they are no options");
            }
        }
    }

    private boolean isHiddenAnswer(FieldStats field) {
        String name = field.name.toLowerCase(Locale.ROOT);
        return (name.contains("answer") || name.contains("solution"))
                && !draft.uses(field.name)
                && field.isTextual()
                && field.averageWords() >= 3
                && KeyNames.role(field.name).isEmpty();
    }

    private void named(FieldRole wanted, FieldRole role) {
        List<String> names = names(wanted);
        draft.field(role, names.subList(0, Math.min(1, names.size())), "it is called so");
    }

    private List<String> names(FieldRole role) {
        List<String> names = new ArrayList<>();
        for (FieldStats field : evidence.all()) {
            String last = field.name.substring(field.name.lastIndexOf('.') + 1);
            if (KeyNames.speaksFor(role, last) && !draft.uses(field.name) && field.present > 0) {
                names.add(field.name);
            }
        }
        return names;
    }
}
