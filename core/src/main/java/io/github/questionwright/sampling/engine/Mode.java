package io.github.questionwright.sampling.engine;

/**
 * Which law a draw follows. Whatever the mode, items that no rule tells apart and that weigh the same have equal chances.
 */
public enum Mode {
    /**
     * One item at a time, at random in proportion to its weight, from those that still allow a valid draw. Not uniform
     * over valid draws, unless the rules are a count alone or exact quotas on disjoint groups.
     */
    SEQUENTIAL,
    /** The same with the weights multiplied by maximum-entropy odds, which offset what the rules over-expose. */
    BALANCED,
    /** Every valid draw equally likely; weights do not matter. */
    UNIFORM
}
