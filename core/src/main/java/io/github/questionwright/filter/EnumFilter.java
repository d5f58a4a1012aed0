package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.Optional;

record EnumFilter<E extends Enum<E>>(EnumField<E> where, Interval<E> interval) implements FieldFilter {

    @Override
    public boolean test(Question question) {
        return where.reader().apply(question).filter(interval::contains).isPresent();
    }

    @Override
    public String field() {
        return where.name();
    }

    @Override
    public Optional<String> operand() {
        return interval.operand();
    }

    @Override
    public String toString() {
        return field() + interval;
    }
}
