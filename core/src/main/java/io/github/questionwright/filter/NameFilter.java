package io.github.questionwright.filter;

import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import java.util.Optional;

record NameFilter(NameField where, Glob name) implements FieldFilter {

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
    public String toString() {
        return field() + ":" + Words.ofPattern(name.toString());
    }
}
