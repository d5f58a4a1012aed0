package io.github.questionwright.loaders.internal.infer;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What came of an answer: the indexes of the right choices, or why they are not known.
 *
 * @param right 0-based
 * @param problem a clause for people, empty if there is none
 * @param hint what may have been meant, to end a message with; mostly empty
 * @param isUndecided whether the file leaves open how its answers are read, which is told once for all
 */
record Resolution(Set<Integer> right, String problem, String hint, boolean isUndecided) {

    static Resolution of(Set<Integer> right) {
        return new Resolution(new LinkedHashSet<>(right), "", "", false);
    }

    static Resolution none(String problem) {
        return none(problem, "");
    }

    static Resolution none(String problem, String hint) {
        return new Resolution(Set.of(), problem, hint, false);
    }

    static Resolution undecided(String problem) {
        return new Resolution(Set.of(), problem, "", true);
    }

    boolean isKnown() {
        return problem.isEmpty();
    }
}
