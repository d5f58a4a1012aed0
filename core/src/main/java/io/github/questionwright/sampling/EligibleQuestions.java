package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The questions that a blueprint leaves to draw from, and the funnel that led to them. */
final class EligibleQuestions {

    private final IndexedQuestions questions;
    private final BitSet eligible = new BitSet();
    private final List<FilterStep> steps = new ArrayList<>();

    EligibleQuestions(IndexedQuestions questions) {
        this.questions = questions;
        eligible.set(0, questions.size());
    }

    void keep(String why, Predicate<Question> kept) {
        int before = eligible.cardinality();
        eligible.and(questions.matching(kept, eligible));
        step(why, before);
    }

    void remove(String why, IntStream positions) {
        int before = eligible.cardinality();
        positions.forEach(eligible::clear);
        step(why, before);
    }

    private void step(String why, int before) {
        if (eligible.cardinality() < before) {
            steps.add(new FilterStep(why, before, eligible.cardinality()));
        }
    }

    boolean contains(int position) {
        return eligible.get(position);
    }

    int size() {
        return eligible.cardinality();
    }

    int[] all() {
        return eligible.stream().toArray();
    }

    int[] matching(Predicate<Question> filter) {
        return questions.matching(filter, eligible).stream().toArray();
    }

    int[] excluded() {
        BitSet excluded = new BitSet(questions.size());
        excluded.set(0, questions.size());
        excluded.andNot(eligible);
        return excluded.stream().toArray();
    }

    /** Steps that changed something. */
    List<FilterStep> steps() {
        return List.copyOf(steps);
    }
}
