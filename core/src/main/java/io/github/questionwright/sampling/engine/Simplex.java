package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * Primal simplex method with bounded variables (Dantzig; Chvátal, Linear Programming, chapter 8): phase one minimises
 * the sum of infeasibilities from whatever basis the last solution left, phase two the cost. Largest reduced cost
 * first, out of a shortlist while that lasts; Bland's rule after a run of steps without progress.
 */
final class Simplex {

    enum Status {
        OPTIMAL,
        INFEASIBLE,
        GAVE_UP
    }

    static final double FEASIBLE = 1e-9;
    private static final double[] NO_COST = {};
    private static final double PIVOT = 1e-9;
    private static final double TIE = 1e-12;
    private static final int REBUILD_EVERY = 60;
    private static final int STALL = 40;

    private final Relaxation lp;
    private final Basis basis;
    private final boolean[] atHigh;
    private final Pricing pricing;
    private double[] basic = {};
    private double[] column = {};
    private double[] multipliers = {};
    private double[] costOfBasic = {};
    private double[] cost = {};
    private int stalled;

    Simplex(Relaxation lp) {
        this.lp = lp;
        basis = new Basis(lp);
        atHigh = new boolean[lp.low.length];
        pricing = new Pricing(lp, basis, atHigh);
    }

    /** Solves for the box and the cost at hand; no cost means any feasible point. */
    Status solve(double[] cellCost) {
        cost = cellCost;
        fit();
        computeBasic();
        stalled = 0;
        Status status = run();
        if (status == Status.GAVE_UP) {
            basis.reset();
            computeBasic();
            status = run();
        }
        return status;
    }

    private Status run() {
        int limit = 2_000 + 40 * basis.size();
        for (int step = 0; step < limit; step++) {
            if (basis.updates() >= REBUILD_EVERY) {
                refresh();
            }
            boolean feasible = gradient();
            if (feasible && cost.length == 0) {
                return Status.OPTIMAL;
            }
            price();
            int entering = pricing.entering(multipliers, feasible ? cost : NO_COST, stalled > STALL);
            if (entering >= 0) {
                move(entering, feasible);
            } else if (feasible) {
                return Status.OPTIMAL;
            } else if (basis.updates() > 0) {
                refresh();
            } else {
                return Status.INFEASIBLE;
            }
        }
        return Status.GAVE_UP;
    }

    /** The values of the cells. */
    double[] values() {
        double[] x = new double[lp.columns()];
        for (int cell = 0; cell < x.length; cell++) {
            int at = basis.position[cell];
            x[cell] = at < 0 ? resting(cell) : basic[at];
        }
        return x;
    }

    /** After INFEASIBLE: the weight of each row of the program in a combination that contradicts the bounds. */
    double[] contradiction() {
        double[] weights = new double[lp.matrix.rows];
        for (int slot = 0; slot < basis.size(); slot++) {
            int row = lp.rowIn(slot);
            weights[row] = multipliers[slot] * lp.scale[row];
        }
        return weights;
    }

    private void fit() {
        basis.grow();
        int m = basis.size();
        if (basic.length != m) {
            basic = new double[m];
            column = new double[m];
            multipliers = new double[m];
            costOfBasic = new double[m];
        }
    }

    private void refresh() {
        basis.rebuild();
        computeBasic();
    }

    private double resting(int variable) {
        return atHigh[variable] ? lp.high[variable] : lp.low[variable];
    }

    private void computeBasic() {
        double[] right = new double[basis.size()];
        for (int slot = 0; slot < right.length; slot++) {
            int logical = lp.columns() + lp.rowIn(slot);
            right[slot] = basis.position[logical] < 0 ? resting(logical) : 0;
        }
        for (int cell = 0; cell < lp.columns(); cell++) {
            double at = basis.position[cell] < 0 ? resting(cell) : 0;
            for (int k = lp.matrix.columnStart[cell]; at != 0 && k < lp.matrix.columnStart[cell + 1]; k++) {
                int slot = lp.slotOf(lp.matrix.rowIndex[k]);
                if (slot >= 0) {
                    right[slot] -= lp.value[k] * at;
                }
            }
        }
        for (int i = 0; i < right.length; i++) {
            double sum = 0;
            for (int k = 0; k < right.length; k++) {
                sum += basis.inverse[i][k] * right[k];
            }
            basic[i] = sum;
        }
    }

    /** Sets the cost of the basic variables, of the phase that we are in; whether the basis is feasible. */
    private boolean gradient() {
        boolean feasible = true;
        for (int i = 0; i < basic.length; i++) {
            costOfBasic[i] = side(i);
            feasible &= costOfBasic[i] == 0;
        }
        if (feasible) {
            for (int i = 0; i < basic.length; i++) {
                costOfBasic[i] = costOf(basis.head[i]);
            }
        }
        return feasible;
    }

    /** -1 below its bounds, 1 above, 0 within. */
    private int side(int i) {
        int variable = basis.head[i];
        double slack = FEASIBLE * (1 + Math.abs(basic[i]));
        return basic[i] < lp.low[variable] - slack ? -1 : basic[i] > lp.high[variable] + slack ? 1 : 0;
    }

    private double costOf(int variable) {
        return variable < cost.length ? cost[variable] : 0;
    }

    private void price() {
        Arrays.fill(multipliers, 0);
        for (int i = 0; i < basic.length; i++) {
            if (costOfBasic[i] != 0) {
                double[] row = basis.inverse[i];
                for (int k = 0; k < row.length; k++) {
                    multipliers[k] += costOfBasic[i] * row[k];
                }
            }
        }
    }

    private void move(int entering, boolean feasible) {
        basis.solve(entering, column);
        double direction = atHigh[entering] ? -1 : 1;
        double step = lp.high[entering] - lp.low[entering];
        int leaving = -1;
        for (int i = 0; i < basic.length; i++) {
            double rate = -direction * column[i];
            if (Math.abs(rate) > PIVOT) {
                double room = Math.max(0, room(i, rate, feasible));
                if (room < step - TIE || leaving >= 0 && room <= step + TIE && preferred(i, leaving)) {
                    step = Math.min(step, room);
                    leaving = i;
                }
            }
        }
        stalled = step > 1e-11 ? 0 : stalled + 1;
        double start = resting(entering);
        for (int i = 0; i < basic.length; i++) {
            basic[i] -= direction * step * column[i];
        }
        if (leaving < 0) {
            atHigh[entering] = !atHigh[entering];
        } else {
            exchange(entering, leaving, start + direction * step);
        }
    }

    /** Between two that block alike: the larger pivot, or by Bland's rule the smaller number. */
    private boolean preferred(int i, int leaving) {
        return stalled > STALL ? basis.head[i] < basis.head[leaving] : Math.abs(column[i]) > Math.abs(column[leaving]);
    }

    private void exchange(int entering, int leaving, double value) {
        int out = basis.head[leaving];
        atHigh[out] = Math.abs(basic[leaving] - lp.high[out]) < Math.abs(basic[leaving] - lp.low[out]);
        basis.replace(leaving, entering, column);
        basic[leaving] = value;
    }

    /** How far the entering variable can go until this basic one meets a bound that it must not, or wants to, meet. */
    private double room(int i, double rate, boolean feasible) {
        int variable = basis.head[i];
        int side = feasible ? 0 : side(i);
        if (side != 0) {
            double bound = side < 0 ? lp.low[variable] : lp.high[variable];
            return side < 0 == rate > 0 ? (bound - basic[i]) / rate : Double.POSITIVE_INFINITY;
        }
        return ((rate > 0 ? lp.high[variable] : lp.low[variable]) - basic[i]) / rate;
    }
}
