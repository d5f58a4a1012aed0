package io.github.questionwright.sampling.engine;

import java.util.List;
import java.util.Optional;

/**
 * What is to be drawn, in numbers: items, a count, rules. Immutable as long as nobody changes the arrays it was built
 * from; thread-safe.
 */
public final class Problem {

    /** In place of a row's number: the count itself. */
    public static final int COUNT = -1;

    private final ProblemBuilder built;
    private final List<Row> rows;
    private final List<int[]> bundles;

    Problem(ProblemBuilder builder) {
        built = builder;
        rows = List.copyOf(builder.rows);
        bundles = List.copyOf(builder.bundles);
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
        return built.idHashes.length;
    }

    /** The rules, numbered in the order in which the builder got them. */
    public List<Row> rows() {
        return rows;
    }

    List<int[]> bundles() {
        return bundles;
    }

    long idHash(int item) {
        return built.idHashes[item];
    }

    double weight(int item) {
        return built.weights.length == 0 ? 1 : built.weights[item];
    }

    boolean weighted() {
        return built.weights.length != 0;
    }

    boolean included(int item) {
        return built.included.get(item);
    }

    int[] includes() {
        return built.included.stream().toArray();
    }

    boolean excluded(int item) {
        return built.excluded.get(item);
    }

    long countMin() {
        return built.countMin;
    }

    long countMax() {
        return built.countMax;
    }

    int nodeLimit() {
        return built.nodeLimit;
    }

    Optional<Row> minimised() {
        return Optional.ofNullable(built.minimised);
    }

    /** Orders items by id hash, unsigned, then by the rank of their ids. */
    int compareIds(int a, int b) {
        int byHash = Long.compareUnsigned(built.idHashes[a], built.idHashes[b]);
        return byHash != 0 || built.ranks.length == 0 ? byHash : Integer.compare(built.ranks[a], built.ranks[b]);
    }
}
