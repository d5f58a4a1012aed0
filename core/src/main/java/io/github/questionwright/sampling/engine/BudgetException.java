package io.github.questionwright.sampling.engine;

/** The counting program would cost more than its budget. */
final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final long steps;
    final long budget;

    BudgetException(long steps, long budget) {
        super("counting takes at least " + steps + " steps, the budget is " + budget);
        this.steps = steps;
        this.budget = budget;
    }
}
