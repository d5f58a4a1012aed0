package io.github.questionwright.sampling;

/**
 * Neither a quiz nor a proof that there is none was found within the effort that a draw may cost. The same blueprint,
 * bank and seed always end like this; another quiz is never given in its place.
 */
public final class UndecidedQuizException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many steps of the search were spent. */
    private final long nodes;

    UndecidedQuizException(long nodes) {
        super("undecided: the search for a quiz, or for a proof that there is none, was given up after " + nodes
                + " nodes; widen a bound or leave out a rule");
        this.nodes = nodes;
    }

    /**
     * How much was tried.
     *
     * @return the branch-and-bound nodes that were spent on one question of feasibility
     */
    public long nodes() {
        return nodes;
    }
}
