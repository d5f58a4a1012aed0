package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a union form by form: each form takes its even share of every row and cell, rounded either way. */
final class FormsSplit {

    /** Nodes that one form may cost before its rows are allowed more room. */
    private static final int NODES = 4_000;

    private final Program form;
    private final int[] left;
    private final int nodeLimit;
    private int formsLeft;

    FormsSplit(FormsUnion union, int forms, int nodeLimit) {
        form = union.form();
        left = union.counts().clone();
        formsLeft = forms;
        this.nodeLimit = nodeLimit;
    }

    /** The cell counts of the next form; null if none is found. */
    int @Nullable [] next(Pools pools, Key key) {
        double[] cost = cost(pools, key);
        int[] x = solve(even(true), true, cost);
        x = x == null ? solve(even(true), false, cost) : x;
        x = x == null ? solve(even(false), false, cost) : x;
        if (x != null) {
            for (int cell = 0; cell < left.length; cell++) {
                left[cell] -= x[cell];
            }
            formsLeft--;
        }
        return x;
    }

    private int @Nullable [] solve(Program program, boolean evenCells, double[] cost) {
        int[] low = new int[left.length];
        int[] high = left.clone();
        if (evenCells) {
            for (int cell = 0; cell < left.length; cell++) {
                low[cell] = left[cell] / formsLeft;
                high[cell] = (left[cell] + formsLeft - 1) / formsLeft;
            }
        }
        try {
            return Oracles.solution(program.withCells(low, high), cost, Math.min(NODES, nodeLimit));
        } catch (UndecidedException e) {
            return null;
        }
    }

    /** The bounds that leave enough, and not too much, for the forms to come; even shares if wanted. */
    private Program even(boolean evenRows) {
        long[] low = form.rowLow().clone();
        long[] high = form.rowHigh().clone();
        for (int row = 0; row < low.length; row++) {
            long rest = form.matrix().product(row, left);
            if (evenRows) {
                low[row] = Math.max(low[row], Math.floorDiv(rest, (long) formsLeft));
                high[row] = Math.min(high[row], -Math.floorDiv(-rest, (long) formsLeft));
            } else {
                low[row] = Math.max(low[row], lessTimes(rest, form.rowHigh()[row]));
                high[row] = Math.min(high[row], lessTimes(rest, form.rowLow()[row]));
            }
        }
        return new Program(form.matrix(), low, high, form.low(), form.high());
    }

    private long lessTimes(long rest, long bound) {
        try {
            return Math.subtractExact(rest, Math.multiplyExact(bound, formsLeft - 1L));
        } catch (ArithmeticException e) {
            return bound > 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** Cells whose units come up early are cheap. */
    private double[] cost(Pools pools, Key key) {
        double[] cost = new double[left.length];
        int[] one = new int[left.length];
        Arrays.setAll(one, cell -> Math.min(1, left[cell]));
        for (Lane lane : new Race(pools, key, one, new double[0]).running()) {
            cost[lane.cell] = Math.min(cost[lane.cell], -1 / (1 + lane.time()));
        }
        return cost;
    }
}
