package io.github.questionwright.sampling.engine;

/** Knows whether a quiz can still be completed. Keeps the counts taken so far; not thread-safe. */
interface Oracle {

    /** Whether there is any completion at the start: the first question, and the others only if the answer is yes. */
    boolean feasible();

    /** Whether a completion has one more unit of a cell. */
    boolean allows(int cell, Steering steering);

    /** Takes one more unit of a cell; must be allowed. */
    void take(int cell);

    /** Never again takes a unit of a cell; some completion must do without. */
    void close(int cell);

    /** Marks cells that the last answer showed to be allowed, besides the one that was asked for. */
    void mark(boolean[] allowed);

    /** How likely each cell is to be asked for soon: higher is sooner. */
    interface Steering {

        /** No idea. */
        Steering NONE = wish -> {};

        /** Raises the entries of the cells that come up soon. */
        void fill(double[] wish);
    }
}
