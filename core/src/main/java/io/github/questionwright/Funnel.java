package io.github.questionwright;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.index.IndexedQuestions;
import java.util.ArrayList;
import java.util.List;

/** What is left behind a filter, and what each of its clauses took away. */
record Funnel(IndexedQuestions kept, Lazy<List<FilterStep>> steps) {

    /** Nothing is counted before somebody asks, unless there is a lambda, which is asked only once for a question. */
    static Funnel of(QuestionFilter filter, IndexedQuestions questions, Lazy<List<FilterStep>> before) {
        if (!filter.isOpaque()) {
            return new Funnel(
                    questions.where(filter),
                    new Lazy<>(() -> counted(filter, questions, before).steps.get()));
        }
        return counted(filter, questions, before);
    }

    private static Funnel counted(QuestionFilter filter, IndexedQuestions questions, Lazy<List<FilterStep>> before) {
        List<FilterStep> steps = new ArrayList<>(before.get());
        IndexedQuestions kept = questions;
        for (QuestionFilter clause : filter.clauses()) {
            IndexedQuestions left = kept.where(clause);
            steps.add(new FilterStep(clause.toString(), kept.size(), left.size()));
            kept = left;
        }
        List<FilterStep> all = List.copyOf(steps);
        return new Funnel(kept, new Lazy<>(() -> all));
    }
}
