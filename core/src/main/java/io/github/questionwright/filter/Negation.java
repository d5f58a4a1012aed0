package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.function.BiConsumer;

/** What a filter does not keep; never the negation of a negation. */
record Negation(QuestionFilter filter) implements QuestionFilter, Indexed {

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
    public Help help() {
        return IndexSearch.help(filter);
    }

    @Override
    public void names(BiConsumer<String, String> action) {
        IndexSearch.names(filter, action);
    }

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        BitSet left = (BitSet) among.clone();
        left.andNot(index.matching(filter, among));
        return left;
    }

    @Override
    public String toString() {
        return "-" + Combination.inParentheses(filter);
    }
}
