package io.github.questionwright.index;

import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A filter that an index can help to answer. */
public interface Indexed extends Predicate<Question> {

    /** How much an index helps. */
    enum Help {
        /** Every question has to be looked at. */
        NONE,
        /** Some questions have to be looked at. */
        SOME,
        /** Hardly any question has to be looked at. */
        ALL
    }

    /** How much an index helps. */
    Help help();

    /** Shows every value that the filter names in full: the field, and the value as it was written. */
    void names(BiConsumer<String, String> action);

    /**
     * The same questions as by {@link #test}.
     *
     * @param index the index
     * @param among where to look, not changed
     * @return a set that the caller may change
     */
    BitSet matching(BankIndex index, BitSet among);
}
