package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fields that hold the options, and how they are written. */
final class OptionsDecision {

    private static final Set<String> SYNONYMS = Set.of("answers", "answer");

    private final Evidence evidence;
    private final Draft draft;

    OptionsDecision(Evidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    void decide() {
        groups();
        if (!draft.has(FieldRole.OPTIONS)) {
            named().ifPresent(field -> draft.field(FieldRole.OPTIONS, List.of(field.name), because(field)));
        }
        if (draft.of(FieldRole.OPTIONS).size() == 1) {
            evidence.find(draft.of(FieldRole.OPTIONS).get(0)).ifPresent(this::parts);
        }
    }

    private void groups() {
        List<String> names = evidence.all().stream()
                .filter(field -> field.isMostly(field.scalars()) || field.present == 0)
                .map(field -> field.name)
                .filter(name -> !draft.uses(name))
                .toList();
        List<String> all = evidence.all().stream().map(field -> field.name).toList();
        for (Map.Entry<String, List<String>> group :
                OptionGroups.find(names, all).entrySet()) {
            String because = group.getValue().size() + " fields with names in a row";
            if (OptionGroups.isWrong(group.getKey())) {
                draft.field(FieldRole.INCORRECT, group.getValue(), because);
            } else if (OptionGroups.isOption(group.getKey())) {
                draft.field(FieldRole.OPTIONS, group.getValue(), because);
            }
        }
    }

    /** The field that holds options by its name and content; {@code answer} and the like only as a list of several. */
    private Optional<FieldStats> named() {
        List<FieldStats> candidates = new ArrayList<>();
        for (FieldStats field : evidence.all()) {
            if (draft.uses(field.name)) {
                continue;
            }
            String last = field.name.substring(field.name.lastIndexOf('.') + 1);
            boolean options = KeyNames.speaksFor(FieldRole.OPTIONS, last)
                    && (!SYNONYMS.contains(Words.key(last)) || field.isMostly(field.texts) && hasKey(field));
            if (options && (field.lists + field.objects > 0 || separator(field).isPresent())) {
                candidates.add(0, field);
            } else if (KeyNames.role(last).filter(this::isAnswer).isPresent() && isSeveral(field) && isOffer(field)) {
                candidates.add(field);
            }
        }
        return candidates.stream().findFirst();
    }

    private boolean isAnswer(FieldRole role) {
        return role == FieldRole.ANSWER || role == FieldRole.OPTIONS;
    }

    private static boolean isSeveral(FieldStats field) {
        return field.isMostly(field.lists + field.objects);
    }

    /** Whether a list called answers is offered to choose from: it holds flags, keys, or another field holds the key. */
    private boolean isOffer(FieldStats field) {
        boolean flagged = field.inner.values().stream()
                .anyMatch(each -> OptionParts.isFlagName(each.name) && each.isMostly(each.truths));
        boolean keyed = field.objects > 0
                && field.objects >= field.lists
                && !field.inner.isEmpty()
                && field.inner.keySet().stream()
                        .allMatch(name -> name.matches("(?i)(.*[^a-z])?[a-j]|.*[A-J]|\\d{1,2}"));
        return flagged || keyed || marks(field) || field.longestList > 1 && hasKey(field);
    }

    private static boolean marks(FieldStats field) {
        return field.values.keySet().stream()
                .anyMatch(value -> OptionMarks.BOX.isOn(value)
                        || OptionMarks.WORD.isOn(value)
                        || OptionMarks.TICK.isOn(value)
                        || OptionMarks.PLUS.isOn(value));
    }

    private boolean hasKey(FieldStats options) {
        return evidence.all().stream()
                .filter(field -> field != options)
                .anyMatch(field -> AnswerFields.isKeyName(field.name));
    }

    private static String because(FieldStats field) {
        if (field.lists > 0 && field.inner.isEmpty()) {
            return "lists of " + field.shortestList
                    + (field.shortestList == field.longestList ? "" : " to " + field.longestList) + " texts";
        }
        return field.lists > 0
                ? "lists of objects"
                : field.objects > 0 ? "objects with a text for each key" : "several texts in one";
    }

    private void parts(FieldStats field) {
        if (field.isMostly(field.texts)) {
            separator(field)
                    .ifPresent(separator ->
                            draft.detail(Detail.OPTION_SEPARATOR, separator, "all but few of the texts hold it"));
        }
        OptionParts.decide(field, draft);
    }

    private static Optional<String> separator(FieldStats field) {
        for (char separator : new char[] {'\n', '|', ';', ','}) {
            if (field.separators.getOrDefault(separator, 0) * 10 >= field.present * 9 && field.present > 0) {
                return Optional.of(String.valueOf(separator));
            }
        }
        return Optional.empty();
    }
}
