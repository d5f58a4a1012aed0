package io.github.questionwright.filter;

import io.github.questionwright.model.Question;

/** What a filter does not keep; never the negation of a negation. */
record Negation(QuestionFilter filter) implements QuestionFilter {

    @Override
    public boolean test(Question question) {
        return !filter.test(question);
    }

    @Override
    public QuestionFilter negate() {
        return filter;
    }

    @Override
    public boolean isOpaque() {
        return filter.isOpaque();
    }

    @Override
    public String toString() {
        return "-" + Combination.inParentheses(filter);
    }
}
