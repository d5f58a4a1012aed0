package io.github.questionwright.sampling.engine;

/**
 * An integer program without objective: {@code rowLow <= matrix * x <= rowHigh}, {@code low <= x <= high}. Immutable by
 * convention: who changes a bound makes a new program.
 */
record Program(Matrix matrix, long[] rowLow, long[] rowHigh, int[] low, int[] high) {

    int cells() {
        return low.length;
    }

    int rows() {
        return rowLow.length;
    }

    Program withRow(int row, long newLow, long newHigh) {
        long[] lows = rowLow.clone();
        long[] highs = rowHigh.clone();
        lows[row] = newLow;
        highs[row] = newHigh;
        return new Program(matrix, lows, highs, low, high);
    }

    Program withCells(int[] newLow, int[] newHigh) {
        return new Program(matrix, rowLow, rowHigh, newLow, newHigh);
    }

    /** The exact test that every feasible answer has to pass. */
    boolean holds(int[] x) {
        for (int cell = 0; cell < x.length; cell++) {
            if (x[cell] < low[cell] || x[cell] > high[cell]) {
                return false;
            }
        }
        for (int row = 0; row < rows(); row++) {
            long value = matrix.product(row, x);
            if (value < rowLow[row] || value > rowHigh[row]) {
                return false;
            }
        }
        return true;
    }

    /** Whether some bound alone cannot be met; exact. */
    boolean shortOfSupply() {
        for (int cell = 0; cell < cells(); cell++) {
            if (low[cell] > high[cell]) {
                return true;
            }
        }
        for (int row = 0; row < rows(); row++) {
            if (rowLow[row] > rowHigh[row]) {
                return true;
            }
        }
        return false;
    }

    /** The same solutions, with every row bound drawn in to values that the row can take on its own. */
    Program tightened() {
        long[] lows = rowLow.clone();
        long[] highs = rowHigh.clone();
        for (int row = 0; row < rows(); row++) {
            lows[row] = Math.max(lows[row], matrix.least(row, low, high));
            highs[row] = Math.min(highs[row], matrix.largest(row, low, high));
        }
        Program clamped = new Program(matrix, lows, highs, low, high);
        return clamped.shortOfSupply() ? clamped : Congruence.tighten(clamped);
    }

    /** Whether a row of a tightened program says more than the bounds of the cells. */
    boolean binds(int row) {
        return rowLow[row] > matrix.least(row, low, high) || rowHigh[row] < matrix.largest(row, low, high);
    }
}
