package io.github.questionwright.sampling.engine;

/**
 * The odds of {@link Mode#BALANCED}. Independent cells with odds {@code exp(sum lambda_r a_rc)} have the largest entropy
 * among those that meet every row in expectation (Jaynes, 1957); lambda comes from coordinate Newton steps on the concave
 * dual, from 0, in the order of the rows, always {@value #SWEEPS} sweeps. A row that weighs every cell, such as minutes,
 * moves together with the count, which keeps the mean weight in balance: else the two would creep. An equality counts in
 * full, an inequality by {@value #SHARE_OF_INEQUALITY}.
 */
final class MaximumEntropy {

    static final int SWEEPS = 60;
    static final double SHARE_OF_INEQUALITY = 0.75;
    static final double LEAST = 1e-9;

    private static final double LONGEST_STEP = 2;
    private static final double LARGEST_MULTIPLIER = 500;

    private final Program program;
    private final Matrix matrix;
    private final double[] scale;
    /** How many times the count is taken off each row. */
    private final double[] shift;
    /** The scaled and shifted coefficients, by row. */
    private final double[] value;

    private final double[] lambda;
    private final double[] exponent;

    private MaximumEntropy(Program program) {
        this.program = program;
        matrix = program.matrix();
        scale = new double[matrix.rows];
        shift = new double[matrix.rows];
        value = new double[matrix.rowValue.length];
        lambda = new double[matrix.rows];
        exponent = new double[matrix.columns];
        for (int row = 0; row < matrix.rows; row++) {
            prepare(row);
        }
    }

    /** What to multiply the weights of each cell by, in [1e-9, 1]; the largest is 1. Cells at their full supply. */
    static double[] odds(Program program) {
        MaximumEntropy fit = new MaximumEntropy(program.tightened());
        boolean[] binds = new boolean[fit.matrix.rows];
        for (int row = 0; row < binds.length; row++) {
            binds[row] = fit.program.binds(row);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int row = 0; row < binds.length; row++) {
                if (binds[row]) {
                    fit.step(row);
                }
            }
        }
        return fit.odds();
    }

    private void prepare(int row) {
        int from = matrix.rowStart[row];
        int to = matrix.rowStart[row + 1];
        double largest = 1;
        double sum = 0;
        double size = 0;
        for (int k = from; k < to; k++) {
            int cell = matrix.columnIndex[k];
            largest = Math.max(largest, Math.abs((double) matrix.rowValue[k]));
            sum += (double) matrix.rowValue[k] * program.high()[cell];
            size += (double) matrix.at(Cells.COUNT_ROW, cell) * program.high()[cell];
        }
        scale[row] = 1 / largest;
        boolean everywhere = row != Cells.COUNT_ROW && to - from == matrix.columns && isEquality(Cells.COUNT_ROW);
        shift[row] = everywhere && size > 0 ? sum / size * scale[row] : 0;
        for (int k = from; k < to; k++) {
            long count = shift[row] == 0 ? 0 : matrix.at(Cells.COUNT_ROW, matrix.columnIndex[k]);
            value[k] = matrix.rowValue[k] * scale[row] - shift[row] * count;
        }
    }

    private boolean isEquality(int row) {
        return program.rowLow()[row] == program.rowHigh()[row];
    }

    /** One Newton step of the multiplier of a row, never across 0 for an inequality. */
    private void step(int row) {
        double expected = 0;
        double variance = 0;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            int cell = matrix.columnIndex[k];
            int free = program.high()[cell] - program.low()[cell];
            double chance = 1 / (1 + StrictMath.exp(-exponent[cell]));
            expected += value[k] * (program.low()[cell] + free * chance);
            variance += value[k] * value[k] * free * chance * (1 - chance);
        }
        if (variance > 0) {
            double counted = shift[row] == 0 ? 0 : shift[row] * program.rowLow()[Cells.COUNT_ROW];
            double low = program.rowLow()[row] * scale[row] - counted;
            double high = program.rowHigh()[row] * scale[row] - counted;
            double towardsLow = moved(row, (low - expected) / variance);
            double towardsHigh = moved(row, (high - expected) / variance);
            move(row, isEquality(row) ? towardsLow : Math.max(0, towardsLow) + Math.min(0, towardsHigh));
        }
    }

    private double moved(int row, double by) {
        return clip(lambda[row] + clip(by, LONGEST_STEP), LARGEST_MULTIPLIER);
    }

    private void move(int row, double next) {
        double by = next - lambda[row];
        lambda[row] = next;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            exponent[matrix.columnIndex[k]] += by * value[k];
        }
    }

    private double[] odds() {
        double[] odds = new double[matrix.columns];
        double ofCount = lambda[Cells.COUNT_ROW] * scale[Cells.COUNT_ROW];
        for (int row = 0; row < matrix.rows; row++) {
            ofCount -= lambda[row] * shift[row];
        }
        for (int row = 0; row < matrix.rows; row++) {
            double share = isEquality(row) ? 1 : SHARE_OF_INEQUALITY;
            double multiplier = share * (row == Cells.COUNT_ROW ? ofCount : lambda[row] * scale[row]);
            for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
                odds[matrix.columnIndex[k]] += multiplier * matrix.rowValue[k];
            }
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double sum : odds) {
            largest = Math.max(largest, sum);
        }
        for (int cell = 0; cell < odds.length; cell++) {
            odds[cell] = Math.min(1, Math.max(LEAST, StrictMath.exp(odds[cell] - largest)));
        }
        return odds;
    }

    private static double clip(double number, double limit) {
        return Math.max(-limit, Math.min(limit, number));
    }
}
