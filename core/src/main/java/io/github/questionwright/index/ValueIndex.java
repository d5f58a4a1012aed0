package io.github.questionwright.index;

import io.github.questionwright.model.Question;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The questions that have each value of a field. Values that do not fit into the memory allowed have no entry; the
 * questions that have one of those are looked at themselves. Immutable and thread-safe.
 */
public final class ValueIndex<V> {

    private final List<Question> questions;
    private final List<V> values;
    private final List<Bitmap> bitmaps;
    private final Bitmap others;

    ValueIndex(List<Question> questions, List<V> values, List<Bitmap> bitmaps, Bitmap others) {
        this.questions = questions;
        this.values = values;
        this.bitmaps = bitmaps;
        this.others = others;
    }

    /**
     * The questions that have a value which passes.
     *
     * @param among where to look, not changed
     * @param value which values
     * @param test the same question, asked of a question
     * @return a set that the caller may change
     */
    public BitSet matching(BitSet among, Predicate<? super V> value, Predicate<? super Question> test) {
        BitSet found = new BitSet(questions.size());
        for (int at = 0; at < bitmaps.size(); at++) {
            if (value.test(values.get(at))) {
                bitmaps.get(at).addTo(found);
            }
        }
        found.and(among);
        if (!isComplete()) {
            BitSet rest = new BitSet(questions.size());
            others.addTo(rest);
            rest.and(among);
            rest.andNot(found);
            found.or(BankIndex.scan(questions, rest, test));
        }
        return found;
    }

    /** Whether every value has an entry. */
    public boolean isComplete() {
        return others.count() == 0;
    }

    /** Shows each entry, with a set that may be changed. */
    public void forEach(BiConsumer<? super V, BitSet> action) {
        for (int at = 0; at < bitmaps.size(); at++) {
            BitSet found = new BitSet(questions.size());
            bitmaps.get(at).addTo(found);
            action.accept(values.get(at), found);
        }
    }

    long bytes() {
        return ValueIndexBuilder.ENTRY * (long) bitmaps.size()
                + others.bytes()
                + bitmaps.stream().mapToLong(Bitmap::bytes).sum();
    }
}
