package io.github.questionwright.sampling.engine;

/** Where a draw stands that is made one item at a time. */
public sealed interface Step {

    /**
     * The items that may come next: with each of them alone the draw can still be completed.
     *
     * @param items ascending; empty when the draw is complete
     * @param missing how many items are still to come
     */
    record Open(int[] items, long missing) implements Step {}

    /** Proven: what was asked and skipped allows no valid draw. */
    record Impossible() implements Step {}

    /**
     * Neither found nor proven impossible.
     *
     * @param nodes the branch-and-bound nodes that one question was allowed
     */
    record Undecided(long nodes) implements Step {}
}
