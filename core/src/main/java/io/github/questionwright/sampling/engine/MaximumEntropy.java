package io.github.questionwright.sampling.engine;

/**
 * The odds of {@link Mode#BALANCED}. Independent cells with odds {@code exp(sum lambda_r a_rc)} have the largest entropy
 * among those that meet every row in expectation (Jaynes, 1957); lambda comes from coordinate Newton steps on the concave
 * dual, from 0, in the order of the rows, always {@value #SWEEPS} sweeps. An equality counts in full, an inequality by
 * {@value #SHARE_OF_INEQUALITY}.
 */
final class MaximumEntropy {

    static final int SWEEPS = 60;
    static final double SHARE_OF_INEQUALITY = 0.75;
    static final double LEAST = 1e-9;

    private static final double LONGEST_STEP = 2;
    private static final double LARGEST_EXPONENT = 500;

    private final Program program;
    private final Matrix matrix;
    private final double[] scale;
    private final double[] lambda;
    private final double[] exponent;

    private MaximumEntropy(Program program) {
        this.program = program;
        matrix = program.matrix();
        scale = new double[matrix.rows];
        lambda = new double[matrix.rows];
        exponent = new double[matrix.columns];
    }

    /** What to multiply the weights of each cell by, in [1e-9, 1]; the largest is 1. */
    static double[] odds(Program program) {
        MaximumEntropy fit = new MaximumEntropy(program.tightened());
        fit.run();
        return fit.odds();
    }

    private void run() {
        for (int row = 0; row < matrix.rows; row++) {
            double largest = 1;
            for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
                largest = Math.max(largest, Math.abs((double) matrix.rowValue[k]));
            }
            scale[row] = 1 / largest;
        }
        boolean[] binds = new boolean[matrix.rows];
        for (int row = 0; row < matrix.rows; row++) {
            binds[row] = program.binds(row);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int row = 0; row < matrix.rows; row++) {
                if (binds[row]) {
                    step(row);
                }
            }
        }
    }

    /** One Newton step of the multiplier of a row, never across 0 for an inequality. */
    private void step(int row) {
        double expected = 0;
        double variance = 0;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            int cell = matrix.columnIndex[k];
            double value = matrix.rowValue[k] * scale[row];
            int free = program.high()[cell] - program.low()[cell];
            double chance = 1 / (1 + StrictMath.exp(-exponent[cell]));
            expected += value * (program.low()[cell] + free * chance);
            variance += value * value * free * chance * (1 - chance);
        }
        double low = program.rowLow()[row] * scale[row];
        double high = program.rowHigh()[row] * scale[row];
        double towardsLow = clip(lambda[row] + clip((low - expected) / variance, LONGEST_STEP), LARGEST_EXPONENT);
        double towardsHigh = clip(lambda[row] + clip((high - expected) / variance, LONGEST_STEP), LARGEST_EXPONENT);
        double next = low == high ? towardsLow : Math.max(0, towardsLow) + Math.min(0, towardsHigh);
        if (variance > 0) {
            move(row, next);
        }
    }

    private void move(int row, double next) {
        double by = (next - lambda[row]) * scale[row];
        lambda[row] = next;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            exponent[matrix.columnIndex[k]] += by * matrix.rowValue[k];
        }
    }

    private double[] odds() {
        double[] sum = new double[matrix.columns];
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < matrix.rows; row++) {
            double share = program.rowLow()[row] == program.rowHigh()[row] ? 1 : SHARE_OF_INEQUALITY;
            for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
                sum[matrix.columnIndex[k]] += share * lambda[row] * scale[row] * matrix.rowValue[k];
            }
        }
        for (double exponentOfCell : sum) {
            largest = Math.max(largest, exponentOfCell);
        }
        for (int cell = 0; cell < sum.length; cell++) {
            sum[cell] = Math.min(1, Math.max(LEAST, StrictMath.exp(sum[cell] - largest)));
        }
        return sum;
    }

    private static double clip(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}
