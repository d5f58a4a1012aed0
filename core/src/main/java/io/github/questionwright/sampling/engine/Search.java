package io.github.questionwright.sampling.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound on cell counts, depth first. What it answers is proven in exact arithmetic: a point is tested against
 * every row, and a node is cut off only by a certificate or, when every cell is fixed, by that test. Keeps its simplex
 * basis from one question to the next. Not thread-safe.
 */
final class Search {

    private static final double INTEGRAL = 1e-6;

    private final Program program;
    private final int nodeLimit;
    private final Relaxation lp;
    private final Simplex simplex;
    private final Deque<Branch> open = new ArrayDeque<>();
    private int[] low = {};
    private int[] high = {};
    private double[] cost = {};
    private int @Nullable [] found;
    private @Nullable Certificate rootCertificate;
    private long nodes;

    /** One decision: first one half of the range of a cell, then the other. */
    private record Branch(int cell, int oldLow, int oldHigh, int split, boolean upper, boolean last) {}

    /** Prepares for a tightened program. */
    Search(Program program, int nodeLimit) {
        this.program = program;
        this.nodeLimit = nodeLimit;
        lp = new Relaxation(program);
        simplex = new Simplex(lp);
    }

    /**
     * Finds a point of the program in the given box, or proves that there is none.
     *
     * @param cost steers towards cheap points; promises nothing
     * @return the point, or null if there is none
     * @throws UndecidedException beyond the node limit
     */
    int @Nullable [] find(int[] boxLow, int[] boxHigh, double[] cost) {
        low = boxLow.clone();
        high = boxHigh.clone();
        this.cost = cost;
        found = null;
        rootCertificate = null;
        nodes = 0;
        open.clear();
        boolean more = true;
        while (more) {
            if (++nodes > nodeLimit) {
                throw new UndecidedException(nodeLimit);
            }
            more = visit() && found == null || found == null && backtrack();
        }
        return found;
    }

    /** After a null answer: the certificate that proved it without branching, if that was possible. */
    @Nullable
    Certificate rootCertificate() {
        return rootCertificate;
    }

    long nodes() {
        return nodes;
    }

    /** Looks at the box; whether it was split. */
    private boolean visit() {
        for (int cell = 0; cell < low.length; cell++) {
            if (low[cell] > high[cell]) {
                return false;
            }
        }
        lp.box(low, high);
        Simplex.Status status = simplex.solve(cost);
        double[] x = simplex.values();
        while (status == Simplex.Status.OPTIMAL && lp.joinViolated(x)) {
            status = simplex.solve(cost);
            x = simplex.values();
        }
        if (status == Simplex.Status.INFEASIBLE && provenEmpty()) {
            return false;
        }
        return status == Simplex.Status.OPTIMAL ? round(x) : splitWidest();
    }

    private boolean provenEmpty() {
        Proof proof = new Proof(program, low, high, simplex.contradiction());
        if (nodes == 1) {
            rootCertificate = proof.certificate();
        }
        return proof.proven();
    }

    private boolean round(double[] x) {
        int branchOn = -1;
        double furthest = INTEGRAL;
        int[] rounded = new int[x.length];
        for (int cell = 0; cell < x.length; cell++) {
            rounded[cell] = (int) Math.rint(x[cell]);
            double fraction = Math.abs(x[cell] - rounded[cell]);
            if (fraction > furthest) {
                furthest = fraction;
                branchOn = cell;
            }
        }
        if (program.holds(rounded) && inBox(rounded)) {
            found = rounded;
            return false;
        }
        if (branchOn < 0) {
            return splitWidest();
        }
        int split = (int) Math.floor(x[branchOn]);
        return branch(branchOn, split, x[branchOn] - split >= 0.5);
    }

    private boolean inBox(int[] x) {
        for (int cell = 0; cell < x.length; cell++) {
            if (x[cell] < low[cell] || x[cell] > high[cell]) {
                return false;
            }
        }
        return true;
    }

    /** For nodes that the simplex could not settle. */
    private boolean splitWidest() {
        int widest = 0;
        for (int cell = 0; cell < low.length; cell++) {
            if (high[cell] - low[cell] > high[widest] - low[widest]) {
                widest = cell;
            }
        }
        if (low.length == 0 || low[widest] == high[widest]) {
            found = program.holds(low) ? low.clone() : null;
            return false;
        }
        return branch(widest, low[widest] + (high[widest] - low[widest]) / 2, true);
    }

    private boolean branch(int cell, int split, boolean upper) {
        open.push(new Branch(cell, low[cell], high[cell], split, upper, false));
        enter(cell, split, upper);
        return true;
    }

    private void enter(int cell, int split, boolean upper) {
        if (upper) {
            low[cell] = split + 1;
        } else {
            high[cell] = split;
        }
    }

    private boolean backtrack() {
        while (!open.isEmpty()) {
            Branch done = open.pop();
            low[done.cell()] = done.oldLow();
            high[done.cell()] = done.oldHigh();
            if (!done.last()) {
                open.push(new Branch(done.cell(), done.oldLow(), done.oldHigh(), done.split(), !done.upper(), true));
                enter(done.cell(), done.split(), !done.upper());
                return true;
            }
        }
        return false;
    }
}
