package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/** The basis of a {@link Simplex} with its explicit inverse, updated at each pivot and rebuilt now and then. */
final class Basis {

    private static final double SINGULAR = 1e-10;

    private final Relaxation lp;
    /** The variable in each position. */
    int[] head = {};
    /** The position of each variable, or -1. */
    final int[] position;

    double[][] inverse = {};
    private int updates;

    Basis(Relaxation lp) {
        this.lp = lp;
        position = new int[lp.low.length];
        Arrays.fill(position, -1);
        grow();
    }

    int size() {
        return head.length;
    }

    int updates() {
        return updates;
    }

    /** Takes in the logical variables of rows that have joined since. */
    void grow() {
        int old = head.length;
        if (old < lp.slots()) {
            head = Arrays.copyOf(head, lp.slots());
            for (int slot = old; slot < head.length; slot++) {
                head[slot] = lp.columns() + lp.rowIn(slot);
                position[head[slot]] = slot;
            }
            rebuild();
        }
    }

    /** What a column looks like in terms of the basis. */
    void solve(int variable, double[] into) {
        Arrays.fill(into, 0, head.length, 0);
        if (variable >= lp.columns()) {
            addColumn(lp.slotOf(variable - lp.columns()), -1, into);
            return;
        }
        for (int k = lp.matrix.columnStart[variable]; k < lp.matrix.columnStart[variable + 1]; k++) {
            int slot = lp.slotOf(lp.matrix.rowIndex[k]);
            if (slot >= 0) {
                addColumn(slot, lp.value[k], into);
            }
        }
    }

    private void addColumn(int slot, double times, double[] into) {
        for (int i = 0; i < head.length; i++) {
            into[i] += inverse[i][slot] * times;
        }
    }

    void replace(int leaving, int entering, double[] column) {
        position[head[leaving]] = -1;
        head[leaving] = entering;
        position[entering] = leaving;
        double[] pivotRow = inverse[leaving];
        double pivot = column[leaving];
        for (int k = 0; k < pivotRow.length; k++) {
            pivotRow[k] /= pivot;
        }
        for (int i = 0; i < head.length; i++) {
            if (i != leaving && column[i] != 0) {
                subtract(inverse[i], column[i], pivotRow);
            }
        }
        updates++;
    }

    private static void subtract(double[] from, double times, double[] row) {
        for (int k = 0; k < row.length; k++) {
            from[k] -= times * row[k];
        }
    }

    /** Inverts from scratch; a basis that has become singular gives way to the logical one. */
    void rebuild() {
        updates = 0;
        if (!invert()) {
            reset();
        }
    }

    /** Starts again from the logical basis. */
    void reset() {
        updates = 0;
        for (int variable : head) {
            position[variable] = -1;
        }
        for (int slot = 0; slot < head.length; slot++) {
            head[slot] = lp.columns() + lp.rowIn(slot);
            position[head[slot]] = slot;
        }
        invert();
    }

    private boolean invert() {
        int m = head.length;
        double[][] work = new double[m][m];
        inverse = new double[m][m];
        for (int slot = 0; slot < m; slot++) {
            inverse[slot][slot] = 1;
            enter(work, slot);
        }
        for (int column = 0; column < m; column++) {
            if (!eliminate(work, column)) {
                return false;
            }
        }
        return true;
    }

    private void enter(double[][] work, int slot) {
        int variable = head[slot];
        if (variable >= lp.columns()) {
            work[lp.slotOf(variable - lp.columns())][slot] = -1;
            return;
        }
        for (int k = lp.matrix.columnStart[variable]; k < lp.matrix.columnStart[variable + 1]; k++) {
            int row = lp.slotOf(lp.matrix.rowIndex[k]);
            if (row >= 0) {
                work[row][slot] = lp.value[k];
            }
        }
    }

    private boolean eliminate(double[][] work, int column) {
        int pivotRow = column;
        for (int i = column + 1; i < work.length; i++) {
            if (Math.abs(work[i][column]) > Math.abs(work[pivotRow][column])) {
                pivotRow = i;
            }
        }
        double pivot = work[pivotRow][column];
        if (Math.abs(pivot) < SINGULAR) {
            return false;
        }
        swap(work, column, pivotRow);
        swap(inverse, column, pivotRow);
        for (int k = 0; k < work.length; k++) {
            work[column][k] /= pivot;
            inverse[column][k] /= pivot;
        }
        for (int i = 0; i < work.length; i++) {
            double times = work[i][column];
            if (i != column && times != 0) {
                subtract(work[i], times, work[column]);
                subtract(inverse[i], times, inverse[column]);
            }
        }
        return true;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
