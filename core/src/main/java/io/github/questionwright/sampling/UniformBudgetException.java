package io.github.questionwright.sampling;

/**
 * {@link SamplingMode#UNIFORM} cannot be computed for this blueprint and bank within its budget. It depends on them
 * alone, never on time, and no other mode is taken instead.
 */
public final class UniformBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many steps it would take at least. */
    private final long steps;

    /** How many steps are allowed. */
    private final long budget;

    UniformBudgetException(long steps, long budget) {
        super("the mode uniform has to count all valid quizzes, which takes at least " + steps
                + " steps here; its budget is " + budget
                + ". Use the mode balanced, or leave out a sum or an overlapping rule");
        this.steps = steps;
        this.budget = budget;
    }

    /**
     * What it would cost.
     *
     * @return a lower bound on the steps
     */
    public long steps() {
        return steps;
    }

    /**
     * What is allowed.
     *
     * @return the budget in steps
     */
    public long budget() {
        return budget;
    }
}
