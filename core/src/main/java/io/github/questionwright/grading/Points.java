package io.github.questionwright.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An exact number of points: a fraction that is never rounded until somebody asks. Immutable and thread-safe. */
public final class Points implements Comparable<Points> {

    /** No points. */
    public static final Points ZERO = new Points(BigInteger.ZERO, BigInteger.ONE);

    /** One point. */
    public static final Points ONE = new Points(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Points(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        this.numerator = numerator.divide(divisor);
        this.denominator = denominator.divide(divisor);
    }

    /**
     * A fraction.
     *
     * @param numerator at least 0
     * @param denominator at least 1
     * @return the points, reduced
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Points of(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "points are a fraction of at least 0 by at least 1, not " + numerator + "/" + denominator);
        }
        return new Points(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The upper part of the reduced fraction.
     *
     * @return at least 0
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The lower part of the reduced fraction.
     *
     * @return at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return the exact sum
     */
    public Points plus(Points other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new Points(sum, denominator.multiply(other.denominator));
    }

    /**
     * These points as a decimal number.
     *
     * @param decimals digits behind the point, at least 0
     * @return the number, halves rounded up
     */
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * These points as a share of others.
     *
     * @param maximum more than 0
     * @param decimals digits behind the point, at least 0
     * @return percent, halves rounded up
     * @throws IllegalArgumentException if the maximum is 0
     */
    public BigDecimal percentOf(Points maximum, int decimals) {
        if (maximum.numerator.signum() == 0) {
            throw new IllegalArgumentException("there is no share of 0 points");
        }
        BigInteger upper = numerator.multiply(maximum.denominator).multiply(BigInteger.valueOf(100));
        BigInteger lower = denominator.multiply(maximum.numerator);
        return new BigDecimal(upper).divide(new BigDecimal(lower), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Points other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Returns for example {@code 2} or {@code 3/4}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
