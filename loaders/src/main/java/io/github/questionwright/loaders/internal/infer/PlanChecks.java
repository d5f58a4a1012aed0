package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.Optional;
import java.util.Set;

/** What a plan may say. */
public final class PlanChecks {

    private static final Set<FieldRole> FIXED = Set.of(FieldRole.SECTION, FieldRole.DIFFICULTY, FieldRole.SENIORITY);
    private static final int MOST_LEVELS = 100;

    private PlanChecks() {}

    /** What is wrong with a detail. */
    public static Optional<String> fault(Detail detail, String value) {
        if (!detail.allowed().isEmpty() && !detail.allowed().contains(value)) {
            return Optional.of("\"" + detail.label() + "\" is \"" + Shown.of(value) + "\"; allowed: "
                    + String.join(", ", detail.allowed()));
        }
        if (detail == Detail.DELIMITER && value.length() != 1) {
            return Optional.of("\"delimiter\" is \"" + Shown.of(value) + "\"; one character is expected");
        }
        if ((detail == Detail.OPTION_SEPARATOR || detail == Detail.TAG_SEPARATOR) && value.isEmpty()) {
            return Optional.of("\"" + detail.label() + "\" is empty; at least one character is expected");
        }
        boolean scale =
                Words.isInteger(value) && Integer.parseInt(value) >= 2 && Integer.parseInt(value) <= MOST_LEVELS;
        return detail == Detail.DIFFICULTY_SCALE && !scale
                ? Optional.of("\"difficultyScale\" is \"" + Shown.of(value) + "\"; a number from 2 to " + MOST_LEVELS
                        + " is expected")
                : Optional.empty();
    }

    /** What is wrong with a value for all questions. */
    public static Optional<String> fixedFault(FieldRole role, String value) {
        if (!FIXED.contains(role)) {
            return Optional.of(
                    "\"" + RoleNames.of(role) + "\" cannot be fixed; allowed: section, difficulty, seniority");
        }
        boolean known = role == FieldRole.SECTION
                ? !value.isBlank()
                : role == FieldRole.DIFFICULTY
                        ? Set.of("easy", "medium", "hard").contains(value)
                        : Set.of("junior", "middle", "senior", "lead").contains(value);
        return known
                ? Optional.empty()
                : Optional.of("\"" + Shown.of(value) + "\" is no " + RoleNames.of(role) + "; allowed: "
                        + (role == FieldRole.SECTION
                                ? "a path such as A > B"
                                : role == FieldRole.DIFFICULTY
                                        ? "easy, medium, hard"
                                        : "junior, middle, senior, lead"));
    }

    /** What is wrong with giving values of a role a meaning. */
    public static Optional<String> valueFault(FieldRole role) {
        return FIXED.contains(role) || role == FieldRole.KIND
                ? Optional.empty()
                : Optional.of("values of \"" + RoleNames.of(role)
                        + "\" have no other meaning; allowed: section, difficulty, seniority, kind");
    }
}
