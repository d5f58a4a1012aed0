package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * Exact answers for laminar rules: rows that count, any two nested or disjoint. Each node of the forest can take every
 * value between the sums of its children, cut by its own bounds; an answer costs one walk to the root.
 */
final class LaminarOracle implements Oracle {

    private final LaminarForest forest;
    private final int[] low;
    private final int[] high;
    private final long[] sumLow;
    private final long[] sumHigh;

    LaminarOracle(LaminarForest forest, Program program) {
        this.forest = forest;
        low = program.low().clone();
        high = program.high().clone();
        sumLow = new long[forest.nodes()];
        sumHigh = new long[forest.nodes()];
    }

    @Override
    public boolean feasible() {
        Arrays.fill(sumLow, 0);
        Arrays.fill(sumHigh, 0);
        for (int cell = 0; cell < low.length; cell++) {
            if (low[cell] > high[cell]) {
                return false;
            }
            add(forest.nodeOf(cell), low[cell], high[cell]);
        }
        for (int node = forest.nodes() - 1; node >= 0; node--) {
            if (effectiveLow(node) > effectiveHigh(node)) {
                return false;
            }
            add(forest.parent(node), effectiveLow(node), effectiveHigh(node));
        }
        return true;
    }

    @Override
    public boolean allows(int cell, Steering steering) {
        return low[cell] < high[cell] && canRaise(cell);
    }

    @Override
    public void take(int cell) {
        low[cell]++;
        raise(cell);
    }

    @Override
    public void close(int cell) {
        lower(cell, high[cell] - low[cell]);
        high[cell] = low[cell];
    }

    @Override
    public void mark(boolean[] allowed) {
        // every answer stands alone
    }

    private void add(int node, long moreLow, long moreHigh) {
        if (node >= 0) {
            sumLow[node] += moreLow;
            sumHigh[node] += moreHigh;
        }
    }

    private long effectiveLow(int node) {
        return Math.max(forest.low(node), sumLow[node]);
    }

    private long effectiveHigh(int node) {
        return Math.min(forest.high(node), sumHigh[node]);
    }

    private boolean canRaise(int cell) {
        int node = forest.nodeOf(cell);
        while (node >= 0 && sumLow[node] >= forest.low(node)) {
            if (sumLow[node] + 1 > effectiveHigh(node)) {
                return false;
            }
            node = forest.parent(node);
        }
        return true;
    }

    private void raise(int cell) {
        int node = forest.nodeOf(cell);
        while (node >= 0) {
            boolean climbs = sumLow[node] >= forest.low(node);
            sumLow[node]++;
            node = climbs ? forest.parent(node) : -1;
        }
    }

    private void lower(int cell, long by) {
        int node = forest.nodeOf(cell);
        long less = by;
        while (node >= 0 && less > 0) {
            long before = effectiveHigh(node);
            sumHigh[node] -= less;
            less = before - effectiveHigh(node);
            node = forest.parent(node);
        }
    }
}
