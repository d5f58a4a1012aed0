package io.github.questionwright.sampling.engine;

/** A known completion, with the value of every row; can be mended by swapping one unit for another. */
final class Witness {

    private final Program program;
    private final Matrix matrix;
    private int[] x;
    private final long[] value;
    private final long[] change;

    Witness(Program program) {
        this.program = program;
        matrix = program.matrix();
        x = program.low().clone();
        value = new long[program.rows()];
        change = new long[program.rows()];
    }

    void set(int[] found) {
        x = found;
        for (int row = 0; row < value.length; row++) {
            value[row] = matrix.product(row, x);
        }
    }

    int count(int cell) {
        return x[cell];
    }

    /** Puts in one more unit of a cell in exchange for the least wanted one that is not taken yet; exact. */
    boolean swapIn(int cell, int[] low, double[] wish) {
        if (fits(cell, cell)) {
            x[cell]++;
            move(cell, 1);
            return true;
        }
        int out = -1;
        for (int other = 0; other < x.length; other++) {
            if (other != cell && x[other] > low[other] && (out < 0 || wish[other] < wish[out]) && fits(cell, other)) {
                out = other;
            }
        }
        if (out >= 0) {
            x[cell]++;
            x[out]--;
            move(cell, 1);
            move(out, -1);
        }
        return out >= 0;
    }

    private void move(int cell, int by) {
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            value[matrix.rowIndex[k]] += by * matrix.columnValue[k];
        }
    }

    /** Whether every row allows one more of a cell and one less of another, or just one more if they are the same. */
    private boolean fits(int in, int out) {
        note(in, 1);
        if (in != out) {
            note(out, -1);
        }
        boolean fits = check(in);
        if (in != out) {
            fits &= check(out);
        }
        return fits;
    }

    private void note(int cell, int by) {
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            change[matrix.rowIndex[k]] += by * matrix.columnValue[k];
        }
    }

    /** Checks the rows of a cell and forgets the changes noted for them. */
    private boolean check(int cell) {
        boolean fits = true;
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            int row = matrix.rowIndex[k];
            long after = value[row] + change[row];
            fits &= after >= program.rowLow()[row] && after <= program.rowHigh()[row];
            change[row] = 0;
        }
        return fits;
    }
}
