package io.github.questionwright.sampling;

/**
 * A rule of the blueprint and how a quiz meets it: {@code lower <= value <= upper}. Immutable and thread-safe.
 *
 * @param name what is counted or summed, for example {@code count}
 * @param lower the least value allowed, {@link Long#MIN_VALUE} for no bound
 * @param value what the quiz has
 * @param upper the largest value allowed, {@link Long#MAX_VALUE} for no bound
 */
public record ReceiptRow(String name, long lower, long value, long upper) {

    /** The name of the row that counts the questions. */
    public static final String COUNT = "count";

    /**
     * Whether the value is within the bounds.
     *
     * @return false if the rule is violated
     */
    public boolean holds() {
        return lower <= value && value <= upper;
    }

    ReceiptRow withValue(long newValue) {
        return new ReceiptRow(name, lower, newValue, upper);
    }

    /** Returns for example {@code count is 10, must be 10} or {@code minutes is 42, must be 40 to 45}. */
    @Override
    public String toString() {
        return name + " is " + value + bounds();
    }

    private String bounds() {
        if (lower == upper) {
            return ", must be " + lower;
        }
        if (lower == Long.MIN_VALUE) {
            return upper == Long.MAX_VALUE ? "" : ", must be at most " + upper;
        }
        return upper == Long.MAX_VALUE ? ", must be at least " + lower : ", must be " + lower + " to " + upper;
    }
}
