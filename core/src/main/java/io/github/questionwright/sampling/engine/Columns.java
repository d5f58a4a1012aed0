package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/** Reads the columns of the cells off the refinement, and divides rows by what all their coefficients share. */
final class Columns {

    private final Refinement refinement;
    private final int rows;
    private final int[] classes;

    Columns(Refinement refinement, int rows, int[] classes) {
        this.refinement = refinement;
        this.rows = rows;
        this.classes = classes;
    }

    Matrix matrix() {
        int[] start = new int[classes.length + 1];
        for (int cell = 0; cell < classes.length; cell++) {
            start[cell + 1] = start[cell] + entries(classes[cell]);
        }
        int[] row = new int[start[classes.length]];
        long[] value = new long[row.length];
        for (int cell = 0; cell < classes.length; cell++) {
            fill(classes[cell], start[cell], start[cell + 1], row, value);
        }
        return new Matrix(rows, start, row, value);
    }

    private int entries(int ofClass) {
        int entries = counted(ofClass) ? 0 : 1;
        for (int at = ofClass; at != Refinement.ROOT; at = refinement.parent(at)) {
            entries++;
        }
        return entries;
    }

    /** Whether the count stands in the chain, as it does for bundles only. */
    private boolean counted(int ofClass) {
        int at = ofClass;
        while (at != Refinement.ROOT && refinement.parent(at) != Refinement.ROOT) {
            at = refinement.parent(at);
        }
        return at != Refinement.ROOT && refinement.row(at) == Cells.COUNT_ROW;
    }

    private void fill(int ofClass, int from, int to, int[] row, long[] value) {
        row[from] = Cells.COUNT_ROW;
        value[from] = 1;
        int next = to - 1;
        for (int at = ofClass; at != Refinement.ROOT; at = refinement.parent(at)) {
            row[next] = refinement.row(at);
            value[next--] = refinement.value(at);
        }
    }

    /** Divides each row but the count by the greatest common divisor of its coefficients, with their common sign. */
    long[] divide(Matrix matrix) {
        long[] factor = new long[rows];
        Arrays.fill(factor, 1);
        for (int row = 1; row < rows; row++) {
            factor[row] = factorOf(matrix, row);
            for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
                matrix.rowValue[k] /= factor[row];
            }
        }
        for (int k = 0; k < matrix.rowIndex.length; k++) {
            matrix.columnValue[k] /= factor[matrix.rowIndex[k]];
        }
        return factor;
    }

    private static long factorOf(Matrix matrix, int row) {
        long divisor = 0;
        boolean negative = true;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            divisor = gcd(divisor, Math.abs(matrix.rowValue[k]));
            negative &= matrix.rowValue[k] < 0;
        }
        return divisor == 0 ? 1 : negative ? -divisor : divisor;
    }

    static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
