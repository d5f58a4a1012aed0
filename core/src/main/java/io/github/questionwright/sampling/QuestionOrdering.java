package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which the questions of a quiz are asked: bundles, then what the blueprint says, then chance. */
final class QuestionOrdering {

    private static final Comparator<Question> BY_SECTION = (a, b) -> compare(a.section(), b.section());
    private static final Comparator<Question> BY_DIFFICULTY = Comparator.comparingInt(
            question -> question.difficulty().map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private QuestionOrdering() {}

    static List<Question> of(Blueprint blueprint, List<Question> pool, int[] shuffled) {
        List<Question> sorted =
                new ArrayList<>(Arrays.stream(shuffled).mapToObj(pool::get).toList());
        for (int level = blueprint.order().size() - 1; level >= 0; level--) {
            sorted.sort(blueprint.order().get(level) == QuestionOrder.SECTION ? BY_SECTION : BY_DIFFICULTY);
        }
        List<List<String>> bundles = bundles(blueprint);
        return bundles.isEmpty() ? sorted : together(sorted, bundles);
    }

    /** Bundles that share a question are one. */
    private static List<List<String>> bundles(Blueprint blueprint) {
        List<Set<String>> merged = new ArrayList<>();
        for (BlueprintRule rule : blueprint.rules()) {
            if (rule instanceof BlueprintRule.Bundle bundle) {
                Set<String> all = new LinkedHashSet<>();
                merged.stream()
                        .filter(other -> bundle.ids().stream().anyMatch(other::contains))
                        .forEach(all::addAll);
                merged.removeIf(other -> bundle.ids().stream().anyMatch(other::contains));
                all.addAll(bundle.ids());
                merged.add(all);
            }
        }
        return merged.stream().map(List::copyOf).toList();
    }

    private static List<Question> together(List<Question> sorted, List<List<String>> bundles) {
        Map<String, Question> byId = new HashMap<>();
        sorted.forEach(question -> byId.put(question.id(), question));
        Map<String, List<String>> bundleOf = new HashMap<>();
        bundles.forEach(bundle -> bundle.forEach(id -> bundleOf.put(id, bundle)));
        List<Question> asked = new ArrayList<>();
        for (Question question : sorted) {
            List<String> bundle = bundleOf.getOrDefault(question.id(), List.of(question.id()));
            if (bundle.get(0).equals(question.id())) {
                bundle.forEach(id -> asked.add(byId.get(id)));
            }
        }
        return asked;
    }

    private static int compare(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        for (int level = 0; level < Math.min(a.size(), b.size()); level++) {
            int byTitle = Utf8Order.INSTANCE.compare(a.get(level), b.get(level));
            if (byTitle != 0) {
                return byTitle;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
