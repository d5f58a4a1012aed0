package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No quiz meets the blueprint. The message says what was asked for, what there is, and which filter took the rest
 * away; or which rules contradict each other and which single changes would help. The same stands in the values.
 */
public final class ImpossibleQuizException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many questions were asked for. */
    private final int requested;

    /** How many there are. */
    private final int available;

    /** Lost when serialised; the message is not. */
    private final transient @Nullable List<FilterStep> steps;

    /** Lost when serialised. */
    private final transient @Nullable List<RuleLimit> conflict;

    /** Lost when serialised. */
    private final transient @Nullable List<RuleChange> changes;

    /** Lost when serialised. */
    private final transient @Nullable List<String> supply;

    ImpossibleQuizException(int requested, int available, List<FilterStep> steps) {
        this(
                ImpossibleMessage.count(requested, available, available, steps),
                requested,
                available,
                steps,
                List.of(new RuleLimit(ReceiptRow.COUNT, RuleLimit.Side.MIN, requested)),
                available == 0
                        ? List.of()
                        : List.of(new RuleChange(
                                new RuleLimit(ReceiptRow.COUNT, RuleLimit.Side.MIN, requested), available)),
                List.of());
    }

    ImpossibleQuizException(
            String message,
            int requested,
            int available,
            List<FilterStep> steps,
            List<RuleLimit> conflict,
            List<RuleChange> changes,
            List<String> supply) {
        super(message);
        this.requested = requested;
        this.available = available;
        this.steps = List.copyOf(steps);
        this.conflict = List.copyOf(conflict);
        this.changes = List.copyOf(changes);
        this.supply = List.copyOf(supply);
    }

    /**
     * How many questions were asked for.
     *
     * @return the least count of the blueprint
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

    /**
     * Rules that contradict each other: without any one of them, the others can be met together. A single one cannot be
     * met even alone.
     *
     * @return the bounds that contradict each other; empty if they were not found out
     */
    public List<RuleLimit> conflict() {
        return conflict == null ? List.of() : conflict;
    }

    /**
     * What would help.
     *
     * @return for each rule of the conflict that can make the blueprint possible alone, the closest change
     */
    public List<RuleChange> changes() {
        return changes == null ? List.of() : changes;
    }

    /**
     * What there is where a single rule asks for more than there is.
     *
     * @return the ids of all questions that match the rule, sorted; empty for any other reason
     */
    public List<String> supply() {
        return supply == null ? List.of() : supply;
    }
}
