package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiConsumer;

record NameFilter(NameField where, Glob name) implements FieldFilter, Indexed {

    @Override
    public boolean test(Question question) {
        return where.anyMatch(question, name);
    }

    @Override
    public String field() {
        return Labels.of(where);
    }

    @Override
    public Optional<String> operand() {
        return Optional.of(Words.ofPattern(name.toString()));
    }

    @Override
    public Help help() {
        return where == NameField.TAG ? Help.ALL : Help.NONE;
    }

    @Override
    public void names(BiConsumer<String, String> action) {
        name.literal().ifPresent(value -> action.accept(field(), value));
    }

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        return where == NameField.TAG ? index.tags().matching(among, name::matches, this) : index.scan(among, this);
    }

    @Override
    public String toString() {
        return field() + ":" + Words.ofPattern(name.toString());
    }
}
