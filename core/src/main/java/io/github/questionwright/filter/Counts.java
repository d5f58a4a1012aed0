package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts questions by value, the most frequent value first, then by name. */
final class Counts {

    private Counts() {}

    static <K> Map<K, Integer> of(
            Collection<Question> questions, Function<Question, Collection<K>> values, Function<K, String> name) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        for (Question question : questions) {
            values.apply(question).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return sorted(counts, name);
    }

    /** Values that differ in letter case only count as one, named by the spelling that sorts first. */
    static Map<String, Integer> ignoringCase(
            Collection<Question> questions, Function<Question, Collection<String>> values) {
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Question question : questions) {
            Set<String> own = Collections.newSetFromMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
            own.addAll(values.apply(question));
            own.forEach(value -> counts.merge(value, 1, Integer::sum));
            values.apply(question)
                    .forEach(value -> spellings.merge(value, value, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((value, count) -> named.put(spellings.getOrDefault(value, value), count));
        return sorted(named, value -> value);
    }

    static <K> Map<K, Integer> sorted(Map<K, Integer> counts, Function<K, String> name) {
        Comparator<Map.Entry<K, Integer>> mostFirst = Map.Entry.comparingByValue(Comparator.reverseOrder());
        Map<K, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(mostFirst.thenComparing(entry -> name.apply(entry.getKey())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }
}
