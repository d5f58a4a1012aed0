package io.github.questionwright.index;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.model.Question;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * All questions of a bank or some of them, with the index of the bank. Filtering gives a view that holds 1 bit for each
 * question of the bank, and 4 bytes more for each that it keeps once somebody asks for them. Immutable and thread-safe.
 */
public final class IndexedQuestions extends AbstractList<Question> implements RandomAccess {

    private final List<Question> all;
    private final BankIndex index;
    private final BitSet members;
    private final int size;
    private final Lazy<int[]> positions;

    private IndexedQuestions(List<Question> all, BankIndex index, BitSet members) {
        this.all = all;
        this.index = index;
        this.members = members;
        size = members.cardinality();
        positions = new Lazy<>(() -> members.stream().toArray());
    }

    /** All questions of a bank. */
    public static IndexedQuestions of(Collection<Question> questions) {
        if (questions instanceof IndexedQuestions indexed) {
            return indexed;
        }
        List<Question> all = List.copyOf(questions);
        BitSet members = new BitSet(all.size());
        members.set(0, all.size());
        return new IndexedQuestions(all, new BankIndex(all), members);
    }

    /** Those that match. */
    public IndexedQuestions where(Predicate<? super Question> filter) {
        return new IndexedQuestions(all, index, index.matching(filter, members));
    }

    /** Among some of these questions, those that match; as places in this list. The caller may change the set. */
    public BitSet matching(Predicate<? super Question> filter, BitSet among) {
        return isWhole() ? index.matching(filter, among) : local(index.matching(filter, global(among)));
    }

    private BitSet global(BitSet local) {
        int[] places = positions.get();
        BitSet global = new BitSet(all.size());
        local.stream().forEach(at -> global.set(places[at]));
        return global;
    }

    private BitSet local(BitSet global) {
        int[] places = positions.get();
        BitSet local = new BitSet(size);
        for (int at = 0; at < size; at++) {
            if (global.get(places[at])) {
                local.set(at);
            }
        }
        return local;
    }

    /** Whether these are all questions of the bank. */
    public boolean isWhole() {
        return size == all.size();
    }

    /** Whether these questions come from the same bank as others. */
    public boolean isOfTheSameBankAs(IndexedQuestions other) {
        return all == other.all;
    }

    /** Where the questions stand in the bank; not to be changed. */
    public int[] positions() {
        return positions.get();
    }

    /** The questions in the bank that are in this list, not to be changed. */
    public BitSet members() {
        return members;
    }

    /** The index of the bank, these questions and others. */
    public BankIndex index() {
        return index;
    }

    /** The same questions; a list that is as fast as can be where these are all. */
    public List<Question> asList() {
        return isWhole() ? all : this;
    }

    @Override
    public Question get(int at) {
        return isWhole() ? all.get(at) : all.get(positions.get()[at]);
    }

    @Override
    public int size() {
        return size;
    }
}
