package io.github.questionwright.sampling.engine;

/** Knows whether a quiz can still be completed. Keeps the counts taken so far; not thread-safe. */
interface Oracle {

    /** Whether there is any completion at the start. */
    boolean feasible();

    /** Takes one more unit of a cell if a completion with it exists; otherwise never again takes one of this cell. */
    boolean take(int cell, Steering steering);

    /** The counts taken so far. */
    int[] taken();

    /** How likely each cell is to be asked for soon: higher is sooner. */
    interface Steering {

        /** No idea. */
        Steering NONE = wish -> {};

        /** Raises the entries of the cells that come up soon. */
        void fill(double[] wish);
    }
}
