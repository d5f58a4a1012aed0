package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.index.ValueIndex;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts as {@link Counts} does without looking at any question, where there is a complete index. */
final class IndexCounts {

    private IndexCounts() {}

    /** Every question has one value at most. */
    static <V, K> Optional<Map<K, Integer>> of(
            Collection<?> questions,
            Function<BankIndex, ValueIndex<V>> field,
            Function<V, Collection<K>> key,
            Function<K, String> name) {
        return sets(questions, field, key, Comparator.comparing(name))
                .map(sets -> Counts.sorted(cardinalities(sets), name));
    }

    /** Values that differ in letter case only are one; the spelling that sorts first names it. */
    static Optional<Map<String, Integer>> ignoringCase(
            Collection<?> questions, Function<BankIndex, ValueIndex<String>> field) {
        Comparator<String> exactly = Comparator.naturalOrder();
        return sets(questions, field, IndexCounts::one, exactly).map(spellings -> {
            Map<String, BitSet> sets = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            spellings.forEach((spelling, set) -> sets.merge(spelling, set, IndexCounts::union));
            return Counts.sorted(cardinalities(sets), value -> value);
        });
    }

    private static Collection<String> one(String value) {
        return List.of(value);
    }

    private static <V, K> Optional<Map<K, BitSet>> sets(
            Collection<?> questions,
            Function<BankIndex, ValueIndex<V>> field,
            Function<V, Collection<K>> key,
            Comparator<K> order) {
        if (!(questions instanceof IndexedQuestions indexed)
                || !field.apply(indexed.index()).isComplete()) {
            return Optional.empty();
        }
        Map<K, BitSet> sets = new TreeMap<>(order);
        field.apply(indexed.index()).forEach((value, set) -> {
            set.and(indexed.members());
            key.apply(value).forEach(each -> sets.merge(each, set, IndexCounts::union));
        });
        return Optional.of(sets);
    }

    private static BitSet union(BitSet a, BitSet b) {
        a.or(b);
        return a;
    }

    private static <K> Map<K, Integer> cardinalities(Map<K, BitSet> sets) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        sets.forEach((value, set) -> {
            if (!set.isEmpty()) {
                counts.put(value, set.cardinality());
            }
        });
        return counts;
    }
}
