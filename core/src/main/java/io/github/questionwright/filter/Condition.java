package io.github.questionwright.filter;

import java.util.Optional;
import java.util.function.Function;

/** {@code field:value} as it was read, before anybody knows whether it means something. */
record Condition(Word field, Operator operator, int operatorAt, Word value) {

    /** The value of a field that knows no order. */
    Word equalValue() {
        if (operator != Operator.HAS) {
            throw FilterSyntaxException.at(
                    operatorAt,
                    field.source(),
                    "\"" + operator.sign() + "\" needs an order, and " + field.text() + " has none; allowed is \":\"");
        }
        return value;
    }

    /** The value of a field that searches in texts. */
    String phrase() {
        return plain(equalValue());
    }

    static String plain(Word word) {
        if (word.wild()) {
            throw word.fault("a search has no wildcards, for it finds parts of words; leave the * out, or quote it");
        }
        return word.text();
    }

    /** What a field with an order compares with. */
    <T extends Comparable<? super T>> Interval<T> interval(Function<String, T> reader) {
        return range(reader).orElseGet(() -> Interval.of(operator, read(value, reader)));
    }

    private <T extends Comparable<? super T>> Optional<Interval<T>> range(Function<String, T> reader) {
        int dots = value.text().indexOf(Interval.RANGE);
        if (operator != Operator.HAS || value.quoted() || dots < 0) {
            return Optional.empty();
        }
        Word low = value.slice(0, dots);
        Word high = value.slice(dots + Interval.RANGE.length(), value.text().length());
        if (low.text().isEmpty() && high.text().isEmpty()) {
            throw value.fault("the range has no end; allowed are a..b, a.. and ..b");
        }
        if (low.text().isEmpty()) {
            return Optional.of(Interval.of(Operator.AT_MOST, read(high, reader)));
        }
        T from = read(low, reader);
        return Optional.of(
                high.text().isEmpty()
                        ? Interval.of(Operator.AT_LEAST, from)
                        : Interval.between(from, read(high, reader)));
    }

    private static <T> T read(Word word, Function<String, T> reader) {
        try {
            return reader.apply(word.text());
        } catch (IllegalArgumentException e) {
            throw word.fault(String.valueOf(e.getMessage()));
        }
    }
}
