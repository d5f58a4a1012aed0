package io.github.questionwright.sampling.engine;

import java.util.List;

/** What came of asking for parallel forms. */
public sealed interface Forms {

    /**
     * Forms that all keep every rule.
     *
     * @param forms the items of each form: the common block, then the rest, bundles together
     * @param inCommon how many items every two forms share: always the same block, the smallest that was possible
     * @param rowValues for each form the value of each rule
     */
    record Made(List<int[]> forms, int inCommon, List<long[]> rowValues) implements Forms {}

    /** Proven: not even one form exists, or, where nothing may be shared, no such forms of equal size. */
    record Impossible() implements Forms {}

    /** A union was possible but no split of it was found, or a block in common was needed and none was found. */
    record NotFound() implements Forms {}

    /**
     * Neither found nor proven impossible.
     *
     * @param nodes the branch-and-bound nodes that one question was allowed
     */
    record Undecided(long nodes) implements Forms {}
}
