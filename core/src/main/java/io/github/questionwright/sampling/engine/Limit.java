package io.github.questionwright.sampling.engine;

/**
 * One thing that a draw must keep to, and that can be lifted on its own.
 *
 * @param side which
 * @param number of the rule, {@link Problem#COUNT} for the count, or the item that is included
 */
public record Limit(Side side, int number) {

    /** What kind of limit. */
    public enum Side {
        /** The lower bound of a rule. */
        MIN,
        /** The upper bound of a rule. */
        MAX,
        /** That an item is included in any case. */
        INCLUDED
    }
}
