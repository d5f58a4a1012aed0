package io.github.questionwright.sampling.engine;

/** Chooses the variable that enters the basis of a {@link Simplex}. */
final class Pricing {

    private static final double REDUCED = 1e-9;
    private static final int SHORTLIST = 60;

    private final Relaxation lp;
    private final Basis basis;
    private final boolean[] atHigh;
    private final int[] shortlist = new int[SHORTLIST];
    private int shortlisted;
    private double[] multipliers = {};
    private double[] cost = {};

    Pricing(Relaxation lp, Basis basis, boolean[] atHigh) {
        this.lp = lp;
        this.basis = basis;
        this.atHigh = atHigh;
    }

    /**
     * The variable to move, or -1 at an optimum: from the shortlist while that has any, else from all, with a new
     * shortlist.
     *
     * @param newMultipliers the simplex multipliers
     * @param newCost the cost of the cells, empty for none
     * @param bland take the first that helps, by Bland's rule
     */
    int entering(double[] newMultipliers, double[] newCost, boolean bland) {
        multipliers = newMultipliers;
        cost = newCost;
        if (bland) {
            return first();
        }
        int best = best();
        return best < 0 ? bestOfAll() : best;
    }

    private int first() {
        for (int cell = 0; cell < lp.columns(); cell++) {
            if (gainOfCell(cell) > REDUCED) {
                return cell;
            }
        }
        int first = -1;
        for (int slot = 0; slot < basis.size(); slot++) {
            int logical = lp.columns() + lp.rowIn(slot);
            if (gainOfLogical(slot) > REDUCED && (first < 0 || logical < first)) {
                first = logical;
            }
        }
        return first;
    }

    private int best() {
        int best = -1;
        double largest = REDUCED;
        for (int k = 0; k < shortlisted; k++) {
            double gain = gainOfCell(shortlist[k]);
            if (gain > largest) {
                best = shortlist[k];
                largest = gain;
            }
        }
        return bestLogical(best, largest);
    }

    private int bestOfAll() {
        shortlisted = 0;
        int best = -1;
        double largest = REDUCED;
        for (int cell = 0; cell < lp.columns(); cell++) {
            double gain = gainOfCell(cell);
            if (gain > largest / 2 && shortlisted < SHORTLIST) {
                shortlist[shortlisted++] = cell;
            }
            if (gain > largest) {
                best = cell;
                largest = gain;
            }
        }
        return bestLogical(best, largest);
    }

    private int bestLogical(int bestCell, double gainOfBest) {
        int best = bestCell;
        double largest = gainOfBest;
        for (int slot = 0; slot < basis.size(); slot++) {
            double gain = gainOfLogical(slot);
            if (gain > largest) {
                best = lp.columns() + lp.rowIn(slot);
                largest = gain;
            }
        }
        return best;
    }

    private double gainOfLogical(int slot) {
        return gain(lp.columns() + lp.rowIn(slot), multipliers[slot]);
    }

    /** What moving a cell is worth; 0 if it cannot move. */
    private double gainOfCell(int cell) {
        return movable(cell) ? gain(cell, reduced(cell)) : 0;
    }

    private boolean movable(int variable) {
        return basis.position[variable] < 0 && lp.low[variable] < lp.high[variable];
    }

    private double gain(int variable, double reduced) {
        return !movable(variable) ? 0 : atHigh[variable] ? reduced : -reduced;
    }

    private double reduced(int cell) {
        double reduced = cost.length == 0 ? 0 : cost[cell];
        for (int k = lp.matrix.columnStart[cell]; k < lp.matrix.columnStart[cell + 1]; k++) {
            int slot = lp.slotOf(lp.matrix.rowIndex[k]);
            if (slot >= 0) {
                reduced -= multipliers[slot] * lp.value[k];
            }
        }
        return reduced;
    }
}
