package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds a minimal contradiction among constraints (Junker, QuickXplain, AAAI 2004); earlier ones are kept rather. */
final class QuickXplain<T> {

    private final Predicate<List<T>> consistent;

    QuickXplain(Predicate<List<T>> consistent) {
        this.consistent = consistent;
    }

    /** A minimal inconsistent part of constraints that are inconsistent together. */
    List<T> minimal(List<T> constraints) {
        return explain(List.of(), false, constraints);
    }

    private List<T> explain(List<T> background, boolean grown, List<T> candidates) {
        if (grown && !consistent.test(background)) {
            return List.of();
        }
        if (candidates.size() == 1) {
            return candidates;
        }
        int half = candidates.size() / 2;
        List<T> first = candidates.subList(0, half);
        List<T> second = candidates.subList(half, candidates.size());
        List<T> ofSecond = explain(joined(background, first), true, second);
        List<T> ofFirst = explain(joined(background, ofSecond), !ofSecond.isEmpty(), first);
        return joined(ofFirst, ofSecond);
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }
}
