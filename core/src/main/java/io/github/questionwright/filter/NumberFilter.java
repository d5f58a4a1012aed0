package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.math.BigDecimal;
import java.util.Optional;

record NumberFilter(NumberField where, Interval<BigDecimal> interval) implements FieldFilter {

    @Override
    public boolean test(Question question) {
        return where.anyMatch(question, interval::contains);
    }

    @Override
    public String field() {
        return where.toString();
    }

    /** Empty for an attribute that equals a number: behind a colon that would compare texts. */
    @Override
    public Optional<String> operand() {
        return comparesTexts() ? Optional.empty() : interval.operand();
    }

    @Override
    public String toString() {
        return field() + (comparesTexts() ? "=" + interval.operand().orElseThrow() : interval);
    }

    private boolean comparesTexts() {
        return interval.isExact() && field().startsWith(AttributeFilter.PREFIX);
    }
}
