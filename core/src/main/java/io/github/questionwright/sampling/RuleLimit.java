package io.github.questionwright.sampling;

/**
 * One bound of a blueprint that takes part in a contradiction. Immutable and thread-safe.
 *
 * @param rule what the rule is called: {@code count}, the text of a filter, {@code minutes} and so on; for a rule without
 *     bounds, the rule itself
 * @param side which bound it is
 * @param bound the bound; 1 for a rule without bounds
 */
public record RuleLimit(String rule, Side side, long bound) {

    /** Which bound of a rule. */
    public enum Side {
        /** At least so much. */
        MIN,
        /** At most so much. */
        MAX,
        /** A rule that holds or does not, such as a question that must be there. */
        WHOLE
    }

    /** Returns for example {@code minutes <= 164}. */
    @Override
    public String toString() {
        return withBound(bound);
    }

    String withBound(long other) {
        return switch (side) {
            case MIN -> rule + " >= " + other;
            case MAX -> rule + " <= " + other;
            case WHOLE -> rule;
        };
    }
}
