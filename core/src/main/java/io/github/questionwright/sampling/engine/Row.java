package io.github.questionwright.sampling.engine;

/**
 * One rule: {@code min <= sum(coefficients[k] * x[items[k]]) <= max}. {@link Long#MIN_VALUE} and
 * {@link Long#MAX_VALUE} mean no bound. The arrays are not copied; nobody may change them.
 *
 * @param items distinct items
 * @param coefficients one for each item, or empty when all are 1
 * @param min the least allowed value
 * @param max the largest allowed value
 */
public record Row(int[] items, long[] coefficients, long min, long max) {

    private static final long[] ONES = {};

    /** Checks that the lengths agree and the bounds are in order. */
    public Row {
        if (coefficients.length != 0 && coefficients.length != items.length) {
            throw new IllegalArgumentException(items.length + " items but " + coefficients.length + " coefficients");
        }
        if (min > max || min == Long.MAX_VALUE || max == Long.MIN_VALUE) {
            throw new IllegalArgumentException("no value is at least " + min + " and at most " + max);
        }
    }

    /** A rule on how many of the items are drawn. */
    public static Row counting(int[] items, long min, long max) {
        return new Row(items, ONES, min, max);
    }

    long coefficient(int index) {
        return coefficients.length == 0 ? 1 : coefficients[index];
    }
}
