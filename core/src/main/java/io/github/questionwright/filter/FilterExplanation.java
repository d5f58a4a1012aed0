package io.github.questionwright.filter;

import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many questions each clause of a filter keeps. Immutable and thread-safe.
 *
 * @param filter the text form of the whole filter
 * @param alone each clause applied to all questions
 * @param steps each clause applied to what the clauses before it kept
 */
public record FilterExplanation(String filter, List<FilterStep> alone, List<FilterStep> steps) {

    private static final int WIDEST = 60;

    /**
     * Copies the lists.
     *
     * @param filter the text form of the whole filter
     * @param alone each clause applied to all questions
     * @param steps each clause applied to what the clauses before it kept
     * @throws IllegalArgumentException if the lists are empty or differ in length
     */
    public FilterExplanation {
        alone = List.copyOf(alone);
        steps = List.copyOf(steps);
        if (alone.isEmpty() || alone.size() != steps.size()) {
            throw new IllegalArgumentException("an explanation needs as many clauses alone (" + alone.size()
                    + ") as steps (" + steps.size() + "), at least one");
        }
    }

    /**
     * Applies a filter clause by clause.
     *
     * @param filter the filter
     * @param questions the questions to filter
     * @return what each clause did
     */
    public static FilterExplanation of(QuestionFilter filter, Collection<Question> questions) {
        List<FilterStep> alone = new ArrayList<>();
        List<FilterStep> steps = new ArrayList<>();
        IndexedQuestions all = IndexedQuestions.of(questions);
        IndexedQuestions kept = all;
        for (QuestionFilter clause : filter.clauses()) {
            int matching = all.where(clause).size();
            alone.add(new FilterStep(clause.toString(), questions.size(), matching));
            int before = kept.size();
            kept = kept.where(clause);
            steps.add(new FilterStep(clause.toString(), before, kept.size()));
        }
        return new FilterExplanation(filter.toString(), alone, steps);
    }

    /**
     * How many questions there were.
     *
     * @return the number of questions before the first clause
     */
    public int before() {
        return steps.get(0).before();
    }

    /**
     * How many questions the whole filter keeps.
     *
     * @return the number of questions after the last clause
     */
    public int after() {
        return steps.get(steps.size() - 1).after();
    }

    /**
     * Returns a table with a line for each clause: how many it keeps alone, and how many are left after it. Of a long
     * clause the first 60 characters are shown.
     */
    @Override
    public String toString() {
        int width = steps.stream().mapToInt(step -> shown(step).length()).max().orElse(0);
        String format = "%-" + Math.max(width, "(all questions)".length()) + "s  %9s  %9s";
        return String.format(Locale.ROOT, format, "clause", "alone", "left")
                + "\n"
                + String.format(Locale.ROOT, format, "(all questions)", before(), before())
                + IntStream.range(0, steps.size())
                        .mapToObj(index -> row(format, index))
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    private String row(String format, int index) {
        FilterStep step = steps.get(index);
        return String.format(Locale.ROOT, format, shown(step), alone.get(index).after(), step.after());
    }

    private static String shown(FilterStep step) {
        String text = step.filter();
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - "...".length()) + "...";
    }
}
