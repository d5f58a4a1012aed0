package io.github.questionwright.sampling.engine;

/** What came of asking for a draw. */
public sealed interface Draw {

    /**
     * A valid draw.
     *
     * @param items included items in the order of their ids, then the others in the order drawn; bundles stay together
     * @param rowValues the value of each rule, by its number
     * @param minimised the value of the minimised row, 0 without one
     */
    record Drawn(int[] items, long[] rowValues, long minimised) implements Draw {}

    /** Proven: no valid draw exists. */
    record Impossible() implements Draw {}

    /**
     * Neither found nor proven impossible.
     *
     * @param nodes the branch-and-bound nodes that one question was allowed
     */
    record Undecided(long nodes) implements Draw {}

    /**
     * UNIFORM would cost more than its budget.
     *
     * @param steps how many steps it would cost at least
     * @param budget the budget, in steps
     */
    record BeyondBudget(long steps, long budget) implements Draw {}
}
