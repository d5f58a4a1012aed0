package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.Optional;

record TextFilter(QuestionText where, Phrase phrase) implements FieldFilter {

    @Override
    public boolean test(Question question) {
        return where.anyMatch(question, phrase);
    }

    @Override
    public String field() {
        return where.label();
    }

    @Override
    public Optional<String> operand() {
        return where == QuestionText.ANYWHERE ? Optional.empty() : Optional.of(Words.of(phrase.toString()));
    }

    @Override
    public String toString() {
        String words = Words.of(phrase.toString());
        return where == QuestionText.ANYWHERE ? words : field() + ":" + words;
    }
}
