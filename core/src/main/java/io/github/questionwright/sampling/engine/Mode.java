package io.github.questionwright.sampling.engine;

/** Which law a draw follows. */
public enum Mode {
    /** One at a time, by weight, from those that still allow a valid draw. */
    SEQUENTIAL,
    /** The same with weights that offset what the rules over-expose: maximum-entropy odds. */
    BALANCED,
    /** Every valid draw equally likely; weights do not matter. */
    UNIFORM
}
