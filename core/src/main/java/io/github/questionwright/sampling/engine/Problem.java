package io.github.questionwright.sampling.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is to be drawn, in numbers: items, a count, rules. Immutable as long as nobody changes the arrays it was built
 * from; thread-safe.
 */
public final class Problem {

    /** In place of a rule's number: the count itself. */
    public static final int COUNT = -1;

    private final long[] idHashes;
    private final int[] ranks;
    private final double[] weights;
    private final long countMin;
    private final long countMax;
    private final int nodeLimit;
    private final BitSet included;
    private final BitSet excluded;
    private final List<Row> rows;
    private final List<int[]> bundles;
    private final Optional<Row> minimised;

    Problem(ProblemBuilder builder) {
        idHashes = builder.idHashes;
        ranks = builder.ranks;
        weights = builder.weights;
        countMin = builder.countMin;
        countMax = builder.countMax;
        nodeLimit = builder.nodeLimit;
        included = (BitSet) builder.included.clone();
        excluded = (BitSet) builder.excluded.clone();
        rows = List.copyOf(builder.rows);
        bundles = List.copyOf(builder.bundles);
        minimised = Optional.ofNullable(builder.minimised);
    }

    /**
     * Starts a problem over items {@code 0..n-1}.
     *
     * @param idHashes the id hash of each item, see {@link Priorities#idHash}
     */
    public static ProblemBuilder builder(long[] idHashes) {
        return new ProblemBuilder(idHashes);
    }

    /** How many items there are. */
    public int items() {
        return idHashes.length;
    }

    /** The rules, numbered in the order in which the builder got them. */
    public List<Row> rows() {
        return rows;
    }

    List<int[]> bundles() {
        return bundles;
    }

    long idHash(int item) {
        return idHashes[item];
    }

    double weight(int item) {
        return weights.length == 0 ? 1 : weights[item];
    }

    boolean included(int item) {
        return included.get(item);
    }

    int[] includes() {
        return included.stream().toArray();
    }

    boolean excluded(int item) {
        return excluded.get(item);
    }

    long countMin() {
        return countMin;
    }

    long countMax() {
        return countMax;
    }

    int nodeLimit() {
        return nodeLimit;
    }

    Optional<Row> minimised() {
        return minimised;
    }

    /** Orders items by id hash, unsigned, then by the rank of their ids. */
    int compareIds(int a, int b) {
        int byHash = Long.compareUnsigned(idHashes[a], idHashes[b]);
        return byHash != 0 || ranks.length == 0 ? byHash : Integer.compare(ranks[a], ranks[b]);
    }
}
