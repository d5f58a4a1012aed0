package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The free units, by cell and weight. Within a pool the order of the waiting times is the order of the hashes, so no
 * logarithm is needed to find the best. Bundles stand apart: their members may differ in weight.
 *
 * @param problem ids and weights
 * @param units the members of bundles
 * @param start where each pool starts in the two arrays that follow, and the end of the last
 * @param item the single items, pool by pool
 * @param hash the id hash of each
 * @param cell the cell of each pool
 * @param weight the weight of each pool
 * @param bundles the free bundles, as units
 * @param bundleCell the cell of each
 * @param weighted whether weights count
 */
record Pools(
        Problem problem,
        Units units,
        int[] start,
        int[] item,
        long[] hash,
        int[] cell,
        double[] weight,
        int[] bundles,
        int[] bundleCell,
        boolean weighted) {

    int count() {
        return cell.length;
    }

    double weightOf(int single) {
        return weighted ? problem.weight(single) : 1;
    }

    /** The same units, all of weight 1. */
    Pools unweighted() {
        double[] ones = new double[weight.length];
        Arrays.fill(ones, 1);
        return new Pools(problem, units, start, item, hash, cell, ones, bundles, bundleCell, false);
    }

    /** Only those units that pass. */
    Pools only(IntPredicate unit) {
        int[] starts = new int[start.length];
        int[] items = new int[item.length];
        long[] hashes = new long[item.length];
        int kept = 0;
        for (int pool = 0; pool < cell.length; pool++) {
            for (int at = start[pool]; at < start[pool + 1]; at++) {
                if (unit.test(item[at])) {
                    items[kept] = item[at];
                    hashes[kept++] = hash[at];
                }
            }
            starts[pool + 1] = kept;
        }
        int[] which = IntStream.range(0, bundles.length)
                .filter(bundle -> unit.test(bundles[bundle]))
                .toArray();
        int[] keptBundles = Arrays.stream(which).map(bundle -> bundles[bundle]).toArray();
        int[] keptCells = Arrays.stream(which).map(bundle -> bundleCell[bundle]).toArray();
        return new Pools(problem, units, starts, items, hashes, cell, weight, keptBundles, keptCells, weighted);
    }
}
