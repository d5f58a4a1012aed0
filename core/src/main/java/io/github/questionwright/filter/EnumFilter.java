package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiConsumer;

record EnumFilter<E extends Enum<E>>(EnumField<E> where, Interval<E> interval) implements FieldFilter, Indexed {

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
    public Help help() {
        return where.index().isPresent() ? Help.ALL : Help.NONE;
    }

    @Override
    public void names(BiConsumer<String, String> action) {}

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        return where.index()
                .map(values -> values.apply(index).matching(among, interval::contains, this))
                .orElseGet(() -> index.scan(among, this));
    }

    @Override
    public String toString() {
        return field() + interval;
    }
}
