package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No quiz meets the blueprint. The message says what was asked for, what there is, and which filter took the rest
 * away; the same stands in the values.
 */
public final class ImpossibleQuizException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many questions were asked for. */
    private final int requested;

    /** How many there are. */
    private final int available;

    /** Lost when serialised; the message is not. */
    private final transient @Nullable List<FilterStep> steps;

    ImpossibleQuizException(int requested, int available, List<FilterStep> steps) {
        super(message(requested, available, steps));
        this.requested = requested;
        this.available = available;
        this.steps = List.copyOf(steps);
    }

    /**
     * How many questions were asked for.
     *
     * @return the count of the blueprint
     */
    public int requested() {
        return requested;
    }

    /**
     * How many questions there are, after all filters.
     *
     * @return the number of questions, at least 0
     */
    public int available() {
        return available;
    }

    /**
     * What the filters did before.
     *
     * @return the funnel of filters in order; empty if nothing was filtered
     */
    public List<FilterStep> steps() {
        return steps == null ? List.of() : steps;
    }

    private static String message(int requested, int available, List<FilterStep> steps) {
        StringBuilder text = new StringBuilder("no quiz of ")
                .append(requested)
                .append(requested == 1 ? " question: " : " questions: ")
                .append(
                        available == 0
                                ? "there are none"
                                : available == 1 ? "there is only 1" : "there are only " + available);
        if (!steps.isEmpty()) {
            text.append("\n  ").append(steps.get(0).before()).append(" before filtering");
        }
        for (FilterStep step : steps) {
            text.append("\n  ").append(step.after()).append(" after ").append(step.filter());
            text.append(" (").append(step.removed()).append(" removed)");
        }
        String remedy = steps.isEmpty() ? "add questions" : "widen a filter";
        return text.append("\n")
                .append(available == 0 ? "" : "ask for at most " + available + ", or ")
                .append(remedy)
                .toString();
    }
}
