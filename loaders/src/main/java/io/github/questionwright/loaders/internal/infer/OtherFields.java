package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds everything that goes with a question and is neither its prompt nor its answer. */
final class OtherFields {

    private static final List<FieldRole> SINGLE = List.of(
            FieldRole.SENIORITY,
            FieldRole.KEY_POINTS,
            FieldRole.RED_FLAGS,
            FieldRole.FOLLOW_UPS,
            FieldRole.RUBRIC,
            FieldRole.HINTS,
            FieldRole.CODE,
            FieldRole.KIND,
            FieldRole.LOCALE,
            FieldRole.AUTHOR);
    private static final Set<String> IDS = Set.of("id", "_id", "uuid", "guid", "qid", "questionid", "slug", "key");

    private final Evidence evidence;
    private final Draft draft;

    OtherFields(Evidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    void decide() {
        id();
        sections();
        explanation();
        SINGLE.forEach(role ->
                all(role).stream().findFirst().ifPresent(name -> draft.field(role, List.of(name), "it is called so")));
        List<String> levels = all(FieldRole.DIFFICULTY).stream()
                .sorted(Comparator.comparing(
                        name -> !name.toLowerCase(Locale.ROOT).contains("diff")))
                .toList();
        draft.field(FieldRole.DIFFICULTY, levels, "it is called so");
        draft.field(FieldRole.TAGS, tags(), "it is called so");
        draft.field(FieldRole.REFERENCES, all(FieldRole.REFERENCES), "it is called so");
        tagSeparator();
        time();
    }

    private void id() {
        evidence.all().stream()
                .filter(field -> IDS.contains(Words.key(field.name)) && !draft.uses(field.name))
                .filter(field -> field.isNearlyUnique()
                        && (evidence.records - field.present) * 20 <= evidence.records
                        && field.averageLength() <= 100)
                .findFirst()
                .ifPresent(field -> draft.field(FieldRole.ID, List.of(field.name), isAnother(field)));
    }

    private String isAnother(FieldStats field) {
        boolean all = field.isUnique() && field.present == evidence.records;
        return (all ? "each" : "nearly each") + " of the " + evidence.records + " records has another value";
    }

    private void sections() {
        List<String> names = free(FieldRole.SECTION).stream()
                .filter(field -> field.isMostly(field.scalars()))
                .sorted(Comparator.comparing((FieldStats field) ->
                        field.name.toLowerCase(Locale.ROOT).startsWith("sub")))
                .map(field -> field.name)
                .toList();
        draft.field(
                FieldRole.SECTION,
                names,
                names.size() > 1 ? "they are called so, the wider one first" : "it is called so");
    }

    private void explanation() {
        free(FieldRole.EXPLANATION).stream()
                .filter(field -> field.texts > 0 || field.lists > 0)
                .min(Comparator.comparingInt(
                        field -> field.name.toLowerCase(Locale.ROOT).startsWith("expl") ? 0 : 1))
                .ifPresent(field -> draft.field(FieldRole.EXPLANATION, List.of(field.name), "it is called so"));
    }

    /** Fields of tags, and those of sections that hold lists, since a list is no path. */
    private List<String> tags() {
        List<String> names = new ArrayList<>(all(FieldRole.TAGS));
        free(FieldRole.SECTION).stream()
                .filter(field -> field.isMostly(field.lists) && field.inner.isEmpty())
                .forEach(field -> names.add(field.name));
        return names;
    }

    private void tagSeparator() {
        for (String name : draft.of(FieldRole.TAGS)) {
            FieldStats tags = evidence.find(name).orElse(new FieldStats(name));
            for (char separator : new char[] {';', '|', ','}) {
                if (tags.separators.containsKey(separator)) {
                    draft.detail(Detail.TAG_SEPARATOR, String.valueOf(separator), "tags hold it");
                }
            }
            boolean words = tags.texts > 0
                    && tags.averageWords() > 1
                    && !tags.manyValues
                    && tags.values.keySet().stream()
                            .allMatch(value -> value.matches("[#\\p{Ll}\\d.+_-]+( +[#\\p{Ll}\\d.+_-]+)*"));
            if (words && tags.lists == 0) {
                draft.detail(Detail.TAG_SEPARATOR, " ", "the tags are words in lower case and blanks");
            }
        }
    }

    private void time() {
        for (FieldStats field : free(FieldRole.TIME)) {
            String name = Words.key(field.name);
            boolean whole = field.isMostly(field.integers);
            String unit = name.contains("milli") || name.endsWith("ms")
                    ? "milliseconds"
                    : name.contains("sec")
                            ? "seconds"
                            : name.contains("min") ? "minutes" : field.min >= 1000 ? "milliseconds" : "";
            if (whole && !unit.isEmpty()) {
                draft.field(FieldRole.TIME, List.of(field.name), "it is called so");
                draft.detail(
                        Detail.TIME_UNIT,
                        unit,
                        unit.equals("milliseconds") && field.min >= 1000
                                ? "no value is below " + field.min
                                : "the name of the field says so");
                return;
            }
        }
    }

    private List<String> all(FieldRole role) {
        return free(role).stream().map(field -> field.name).toList();
    }

    private List<FieldStats> free(FieldRole role) {
        return evidence.all().stream()
                .filter(field -> KeyNames.speaksFor(role, field.name.substring(field.name.lastIndexOf('.') + 1)))
                .filter(field -> !draft.uses(field.name) && field.present > 0)
                .toList();
    }
}
