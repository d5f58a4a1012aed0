package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * The linear program under a {@link Program}: columns for the cells, then a logical column for each row that takes
 * part, {@code scale * (matrix * x) - s = 0}. Rows join when they are first violated; each is scaled to a largest
 * coefficient of 1. Doubles throughout: nothing here is proof of anything.
 */
final class Relaxation {

    /** Up to so many rows, all that bind take part from the start. */
    private static final int EAGER_ROWS = 48;

    private static final double VIOLATION = 1e-7;

    final Program program;
    final Matrix matrix;
    final double[] value;
    final double[] scale;
    final double[] low;
    final double[] high;
    private final int[] slotOf;
    private int[] rowIn = new int[8];
    private int slots;

    Relaxation(Program program) {
        this.program = program;
        matrix = program.matrix();
        scale = new double[matrix.rows];
        slotOf = new int[matrix.rows];
        Arrays.fill(slotOf, -1);
        low = new double[matrix.columns + matrix.rows];
        high = new double[low.length];
        for (int row = 0; row < matrix.rows; row++) {
            scale[row] = scaleOf(row);
            low[matrix.columns + row] = program.rowLow()[row] * scale[row];
            high[matrix.columns + row] = program.rowHigh()[row] * scale[row];
        }
        value = new double[matrix.columnValue.length];
        Arrays.setAll(value, k -> matrix.columnValue[k] * scale[matrix.rowIndex[k]]);
        boolean eager = matrix.rows <= EAGER_ROWS;
        for (int row = 0; row < matrix.rows; row++) {
            if (row == Cells.COUNT_ROW || eager && program.binds(row)) {
                join(row);
            }
        }
    }

    int columns() {
        return matrix.columns;
    }

    /** How many rows take part. */
    int slots() {
        return slots;
    }

    int rowIn(int slot) {
        return rowIn[slot];
    }

    /** The slot of a row, or -1. */
    int slotOf(int row) {
        return slotOf[row];
    }

    void box(int[] cellLow, int[] cellHigh) {
        for (int cell = 0; cell < cellLow.length; cell++) {
            low[cell] = cellLow[cell];
            high[cell] = cellHigh[cell];
        }
    }

    /** Lets in the rows that x violates; whether there were any. */
    boolean joinViolated(double[] x) {
        int before = slots;
        if (slots < matrix.rows) {
            for (int row = 0; row < matrix.rows; row++) {
                if (slotOf[row] < 0 && violated(row, x)) {
                    join(row);
                }
            }
        }
        return slots > before;
    }

    private boolean violated(int row, double[] x) {
        double sum = 0;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            sum += matrix.rowValue[k] * x[matrix.columnIndex[k]];
        }
        double scaled = sum * scale[row];
        int logical = matrix.columns + row;
        return scaled < low[logical] - VIOLATION || scaled > high[logical] + VIOLATION;
    }

    private void join(int row) {
        if (slots == rowIn.length) {
            rowIn = Arrays.copyOf(rowIn, slots * 2);
        }
        rowIn[slots] = row;
        slotOf[row] = slots++;
    }

    private double scaleOf(int row) {
        double largest = 1;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            largest = Math.max(largest, Math.abs((double) matrix.rowValue[k]));
        }
        return 1 / largest;
    }
}
