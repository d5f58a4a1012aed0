package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.function.BiConsumer;

/** Every question. */
record Everything() implements QuestionFilter, Indexed {

    static final Everything INSTANCE = new Everything();

    @Override
    public boolean test(Question question) {
        return true;
    }

    @Override
    public Help help() {
        return Help.ALL;
    }

    @Override
    public void names(BiConsumer<String, String> action) {}

    @Override
    public BitSet matching(BankIndex index, BitSet among) {
        return (BitSet) among.clone();
    }

    @Override
    public String toString() {
        return "*";
    }
}
