package io.github.questionwright.sampling.engine;

import java.util.Arrays;

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
}
