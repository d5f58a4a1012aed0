package io.github.questionwright.sampling.engine;

import org.jspecify.annotations.Nullable;

/**
 * A Farkas certificate in exact arithmetic: rows combined with integer weights into one inequality over the cells, and
 * by how much the box misses it. It stays true while the box shrinks, so it condemns further cells without solving.
 */
final class Certificate {

    private static final long SAFE = 1L << 61;

    private final long[] combined;
    /** The least value of the combination in the box less the largest that the rows allow: positive is infeasible. */
    private long excess;

    private Certificate(long[] combined, long excess) {
        this.combined = combined;
        this.excess = excess;
    }

    /** The combination, or null where it might overflow. */
    static @Nullable Certificate of(Program program, int[] low, int[] high, long[] weights) {
        try {
            return combine(program, low, high, weights);
        } catch (ArithmeticException overflow) {
            return null;
        }
    }

    private static @Nullable Certificate combine(Program program, int[] low, int[] high, long[] weights) {
        Matrix matrix = program.matrix();
        long[] combined = new long[matrix.columns];
        long excess = 0;
        long total = 0;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != 0) {
                addRow(matrix, row, weights[row], combined);
                long bound = weights[row] > 0 ? program.rowHigh()[row] : program.rowLow()[row];
                long term = Math.multiplyExact(weights[row], bound);
                excess = Math.subtractExact(excess, term);
                total = Math.addExact(total, Math.absExact(term));
            }
        }
        for (int cell = 0; cell < combined.length; cell++) {
            long weight = combined[cell];
            excess = Math.addExact(excess, Math.multiplyExact(weight, weight > 0 ? low[cell] : high[cell]));
            total = Math.addExact(total, Math.multiplyExact(Math.absExact(weight), 1L + high[cell]));
        }
        return total < SAFE ? new Certificate(combined, excess) : null;
    }

    private static void addRow(Matrix matrix, int row, long weight, long[] combined) {
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            int cell = matrix.columnIndex[k];
            combined[cell] = Math.addExact(combined[cell], Math.multiplyExact(weight, matrix.rowValue[k]));
        }
    }

    boolean proves() {
        return excess > 0;
    }

    /** Whether one more unit of the cell is impossible. */
    boolean condemns(int cell) {
        return combined[cell] > 0 && excess + combined[cell] > 0;
    }

    /** The lower bound of a cell has changed. */
    void lowMoved(int cell, int by) {
        if (combined[cell] > 0) {
            excess += combined[cell] * by;
        }
    }

    /** The upper bound of a cell has changed. */
    void highMoved(int cell, int by) {
        if (combined[cell] < 0) {
            excess += combined[cell] * by;
        }
    }

    long weightOf(int cell) {
        return combined[cell];
    }
}
