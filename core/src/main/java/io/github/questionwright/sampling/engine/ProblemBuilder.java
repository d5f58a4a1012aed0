package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects and checks a {@link Problem}. Arrays are not copied. Not thread-safe. */
public final class ProblemBuilder {

    /** Branch-and-bound nodes that one feasibility question may cost, unless told otherwise. */
    public static final int NODE_LIMIT = 20_000;

    private static final long HEAVIEST_ROW = 1L << 60;

    final long[] idHashes;
    int[] ranks = {};
    double[] weights = {};
    long countMin;
    long countMax;
    int nodeLimit = NODE_LIMIT;
    final BitSet included = new BitSet();
    final BitSet excluded = new BitSet();
    final List<Row> rows = new ArrayList<>();
    final List<int[]> bundles = new ArrayList<>();

    @Nullable
    Row minimised;

    ProblemBuilder(long[] idHashes) {
        this.idHashes = idHashes;
    }

    /** Breaks ties between equal id hashes; needed only where hashes are equal, any numbers elsewhere. */
    public ProblemBuilder tieRanks(int[] idRanks) {
        requireLength(idRanks.length, "tie ranks");
        ranks = idRanks;
        return this;
    }

    /** The weight of every item; without this call all are 1. */
    public ProblemBuilder weights(double[] itemWeights) {
        requireLength(itemWeights.length, "weights");
        for (double weight : itemWeights) {
            if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("a weight must be positive and finite, but was " + weight);
            }
        }
        weights = itemWeights;
        return this;
    }

    /** How many items a draw has; a range is drawn at the largest number that is possible. */
    public ProblemBuilder count(long min, long max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("no such count: " + min + " to " + max);
        }
        countMin = min;
        countMax = max;
        return this;
    }

    /** Adds a rule and returns its number. */
    public int row(Row row) {
        requireRow(row);
        rows.add(row);
        return rows.size() - 1;
    }

    /** At most one of these; returns the number of the rule. */
    public int atMostOne(int... items) {
        return row(Row.counting(items, 0, 1));
    }

    /** If {@code item} is drawn, {@code needed} is too; returns the number of the rule. */
    public int requires(int item, int needed) {
        return row(new Row(new int[] {item, needed}, new long[] {1, -1}, -1, 0));
    }

    /** All of these or none; bundles that share an item become one. */
    public ProblemBuilder bundle(int... items) {
        for (int item : items) {
            requireItem(item);
        }
        if (items.length > 1) {
            bundles.add(items.clone());
        }
        return this;
    }

    /** Every draw has these. */
    public ProblemBuilder include(int... items) {
        for (int item : items) {
            included.set(requireItem(item));
        }
        return this;
    }

    /** No draw has these. */
    public ProblemBuilder exclude(int... items) {
        for (int item : items) {
            excluded.set(requireItem(item));
        }
        return this;
    }

    /** Makes the value of this row as small as the rules and the largest count allow, before anything is drawn. */
    public ProblemBuilder minimise(Row row) {
        requireRow(row);
        minimised = row;
        return this;
    }

    /** The node limit of one feasibility question. */
    public ProblemBuilder nodeLimit(int nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("a node limit is at least 1, but was " + nodes);
        }
        nodeLimit = nodes;
        return this;
    }

    /** The finished problem. */
    public Problem build() {
        return new Problem(this);
    }

    private void requireLength(int length, String what) {
        if (length != idHashes.length) {
            throw new IllegalArgumentException(length + " " + what + " for " + idHashes.length + " items");
        }
    }

    private int requireItem(int item) {
        if (item < 0 || item >= idHashes.length) {
            throw new IllegalArgumentException("no item " + item + " among " + idHashes.length);
        }
        return item;
    }

    private void requireRow(Row row) {
        BitSet seen = new BitSet();
        long sum = 0;
        for (int k = 0; k < row.items().length; k++) {
            int item = requireItem(row.items()[k]);
            if (seen.get(item)) {
                throw new IllegalArgumentException("item " + item + " stands in a row twice");
            }
            seen.set(item);
            long size = Math.abs(row.coefficient(k));
            sum += size;
            if (size < 0 || size > HEAVIEST_ROW || sum > HEAVIEST_ROW) {
                throw new IllegalArgumentException("the coefficients of a row add up to more than " + HEAVIEST_ROW);
            }
        }
    }
}
