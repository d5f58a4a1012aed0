package io.github.questionwright.filter;

import io.github.questionwright.model.Labels;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values from one bound to another; null is no bound, and only one-sided intervals leave their bound out. */
record Interval<T extends Comparable<? super T>>(
        @Nullable T low, @Nullable T high, boolean included) {

    static final String RANGE = "..";

    static <T extends Comparable<? super T>> Interval<T> exactly(T value) {
        return new Interval<>(value, value, true);
    }

    static <T extends Comparable<? super T>> Interval<T> between(T low, T high) {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("nothing lies between " + written(low) + " and " + written(high)
                    + "; the lower end comes first, as in " + written(high) + RANGE + written(low));
        }
        return new Interval<>(low, high, true);
    }

    /** What an operator makes of a value; {@link Operator#HAS} means equality. */
    static <T extends Comparable<? super T>> Interval<T> of(Operator operator, T value) {
        return switch (operator) {
            case LESS -> new Interval<>(null, value, false);
            case AT_MOST -> new Interval<>(null, value, true);
            case MORE -> new Interval<>(value, null, false);
            case AT_LEAST -> new Interval<>(value, null, true);
            case HAS, EQUAL -> exactly(value);
        };
    }

    boolean contains(T value) {
        int least = included ? 0 : 1;
        return (low == null || value.compareTo(low) >= least) && (high == null || high.compareTo(value) >= least);
    }

    boolean isExact() {
        return low != null && low.equals(high);
    }

    /** What is written behind a colon; empty for one-sided intervals. */
    Optional<String> operand() {
        if (low == null || high == null) {
            return Optional.empty();
        }
        return Optional.of(isExact() ? written(low) : written(low) + RANGE + written(high));
    }

    /** The interval as it is written behind the name of a field. */
    @Override
    public String toString() {
        String equal = included ? "=" : "";
        if (low == null) {
            return high == null ? "" : "<" + equal + written(high);
        }
        return high == null ? ">" + equal + written(low) : ":" + operand().orElseThrow();
    }

    private static String written(Object value) {
        if (value instanceof Enum<?> constant) {
            return Labels.of(constant);
        }
        return value instanceof BigDecimal number ? Decimals.text(number) : value.toString();
    }
}
