package io.github.questionwright.sampling.engine;

/**
 * With a fixed count k of single items, a row whose coefficients all leave the remainder r when divided by g can only
 * take values that leave k * r: draws its bounds in accordingly.
 */
final class Congruence {

    private Congruence() {}

    static Program tighten(Program program) {
        Matrix matrix = program.matrix();
        long count = program.rowLow()[Cells.COUNT_ROW];
        if (count != program.rowHigh()[Cells.COUNT_ROW] || matrix.rows < 2 || !onlySingles(program)) {
            return program;
        }
        for (int row = 1; row < matrix.rows; row++) {
            tighten(program, row, count);
        }
        return program;
    }

    private static boolean onlySingles(Program program) {
        Matrix matrix = program.matrix();
        for (int k = matrix.rowStart[Cells.COUNT_ROW]; k < matrix.rowStart[Cells.COUNT_ROW + 1]; k++) {
            if (matrix.rowValue[k] != 1 && program.high()[matrix.columnIndex[k]] > 0) {
                return false;
            }
        }
        return matrix.rowStart[Cells.COUNT_ROW + 1] - matrix.rowStart[Cells.COUNT_ROW] == matrix.columns;
    }

    private static void tighten(Program program, int row, long count) {
        Matrix matrix = program.matrix();
        boolean any = false;
        long first = 0;
        long step = 0;
        int met = 0;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            if (program.high()[matrix.columnIndex[k]] > 0) {
                first = any ? first : matrix.rowValue[k];
                any = true;
                met++;
                step = Columns.gcd(step, Math.abs(matrix.rowValue[k] - first));
            }
        }
        if (met < alive(program)) {
            step = Columns.gcd(step, Math.abs(first));
            first = 0;
        }
        if (step > 1 && step <= Integer.MAX_VALUE) {
            long offset = Math.floorMod(Math.floorMod(first, step) * Math.floorMod(count, step), step);
            long low = program.rowLow()[row];
            long high = program.rowHigh()[row];
            program.rowLow()[row] = low + Math.floorMod(offset - Math.floorMod(low, step), step);
            program.rowHigh()[row] = high - Math.floorMod(Math.floorMod(high, step) - offset, step);
        }
    }

    private static int alive(Program program) {
        int alive = 0;
        for (int high : program.high()) {
            alive += high > 0 ? 1 : 0;
        }
        return alive;
    }
}
