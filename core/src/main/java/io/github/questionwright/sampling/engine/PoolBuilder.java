package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/** Sorts the free units into {@link Pools}. */
final class PoolBuilder {

    private final Problem problem;
    private final Census census;
    private final Units units;
    private final Refinement byWeight = new Refinement();

    private PoolBuilder(Problem problem, Census census, Units units) {
        this.problem = problem;
        this.census = census;
        this.units = units;
    }

    static Pools build(Problem problem, Census census, Units units) {
        return new PoolBuilder(problem, census, units).build();
    }

    private Pools build() {
        int[] poolOf = new int[problem.items()];
        byWeight.startRow();
        for (int item = 0; item < poolOf.length; item++) {
            poolOf[item] = free(item) ? pool(item) : -1;
        }
        int pools = byWeight.classes() - 1;
        int[] start = starts(poolOf, pools);
        int[] items = new int[start[pools]];
        long[] hashes = new long[items.length];
        int[] next = start.clone();
        for (int item = 0; item < poolOf.length; item++) {
            if (poolOf[item] >= 0) {
                int at = next[poolOf[item]]++;
                items[at] = item;
                hashes[at] = problem.idHash(item);
            }
        }
        int[] cell = new int[pools];
        Arrays.setAll(cell, pool -> byWeight.row(pool + 1));
        double[] weight = new double[pools];
        Arrays.setAll(weight, pool -> Double.longBitsToDouble(byWeight.value(pool + 1)));
        int[] bundles = freeBundles();
        int[] bundleCell = Arrays.stream(bundles).map(census::cellOf).toArray();
        return new Pools(problem, units, start, items, hashes, cell, weight, bundles, bundleCell, true);
    }

    private boolean free(int item) {
        return census.cellOf(item) >= 0 && !problem.included(item);
    }

    private int pool(int item) {
        int cell = census.cellOf(item);
        return byWeight.child(cell, cell, Double.doubleToLongBits(problem.weight(item))) - 1;
    }

    private static int[] starts(int[] poolOf, int pools) {
        int[] start = new int[pools + 1];
        for (int pool : poolOf) {
            if (pool >= 0) {
                start[pool + 1]++;
            }
        }
        for (int pool = 0; pool < pools; pool++) {
            start[pool + 1] += start[pool];
        }
        return start;
    }

    private int[] freeBundles() {
        return census.units()
                .filter(unit -> unit >= problem.items() && !units.anyIncluded(unit))
                .toArray();
    }
}
