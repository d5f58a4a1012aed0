package io.github.questionwright.sampling.engine;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns the multipliers of a simplex run, in doubles, into an exact proof of infeasibility. */
final class Proof {

    private static final int LARGEST_DENOMINATOR = 48;
    private static final double INTEGRAL = 1e-6;
    private static final int FINE_BITS = 26;
    private static final int FINEST_BITS = 60;

    private final Program program;
    private final int[] low;
    private final int[] high;
    private @Nullable Certificate certificate;
    private boolean proven;

    /** Tries small denominators, then fine rounding, then very fine rounding beyond 64 bits. */
    Proof(Program program, int[] low, int[] high, double[] multipliers) {
        this.program = program;
        this.low = low;
        this.high = high;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (double multiplier : multipliers) {
            largest = Math.max(largest, Math.abs(multiplier));
        }
        for (double multiplier : multipliers) {
            if (Math.abs(multiplier) > 1e-12 * largest) {
                smallest = Math.min(smallest, Math.abs(multiplier));
            }
        }
        if (largest > 0) {
            proven = small(multipliers, smallest)
                    || check(rounded(multipliers, Math.scalb(1.0, FINE_BITS) / largest))
                    || provenInBigIntegers(multipliers, Math.scalb(1.0, FINEST_BITS) / largest);
        }
    }

    boolean proven() {
        return proven;
    }

    /** The proof as something that can be used again; null where it does not fit into longs. */
    @Nullable
    Certificate certificate() {
        return certificate;
    }

    private boolean small(double[] multipliers, double unit) {
        for (int denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
            double factor = denominator / unit;
            if (integral(multipliers, factor)) {
                return check(rounded(multipliers, factor));
            }
        }
        return false;
    }

    private static boolean integral(double[] multipliers, double factor) {
        for (double multiplier : multipliers) {
            double scaled = multiplier * factor;
            if (Math.abs(scaled - Math.rint(scaled)) > INTEGRAL || Math.abs(scaled) > 1e9) {
                return false;
            }
        }
        return true;
    }

    private static long[] rounded(double[] multipliers, double factor) {
        long[] weights = new long[multipliers.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = Math.round(multipliers[row] * factor);
        }
        return weights;
    }

    private boolean check(long[] weights) {
        return checkOneWay(weights) || checkOneWay(negated(weights));
    }

    private boolean checkOneWay(long[] weights) {
        Certificate found = Certificate.of(program, low, high, weights);
        if (found == null || !found.proves()) {
            return false;
        }
        certificate = found;
        return true;
    }

    private static long[] negated(long[] weights) {
        long[] opposite = new long[weights.length];
        for (int row = 0; row < weights.length; row++) {
            opposite[row] = -weights[row];
        }
        return opposite;
    }

    private boolean provenInBigIntegers(double[] multipliers, double factor) {
        long[] weights = rounded(multipliers, factor);
        return excess(weights).signum() > 0 || excess(negated(weights)).signum() > 0;
    }

    private BigInteger excess(long[] weights) {
        Matrix matrix = program.matrix();
        BigInteger sum = BigInteger.ZERO;
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != 0) {
                long bound = weights[row] > 0 ? program.rowHigh()[row] : program.rowLow()[row];
                sum = sum.subtract(product(weights[row], bound));
            }
        }
        for (int cell = 0; cell < matrix.columns; cell++) {
            BigInteger weight = BigInteger.ZERO;
            for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
                weight = weight.add(product(weights[matrix.rowIndex[k]], matrix.columnValue[k]));
            }
            sum = sum.add(weight.multiply(BigInteger.valueOf(weight.signum() > 0 ? low[cell] : high[cell])));
        }
        return sum;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
