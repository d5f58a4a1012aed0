package io.github.questionwright.sampling;

/**
 * By which law a quiz is drawn. Never chosen by the size of the bank or by the time that is left. In every mode,
 * questions that the blueprint cannot tell apart (the same for every rule, the same weight) have equal chances.
 */
public enum SamplingMode {
    /**
     * Questions are drawn one at a time, at random, from those that still allow a valid quiz. The default for
     * everything.
     */
    SEQUENTIAL,
    /**
     * The same draw with the weights multiplied by maximum-entropy odds, which offset what sums and overlapping rules
     * over-expose. A good choice if a minutes rule shows the same few questions again and again.
     */
    BALANCED,
    /**
     * Every valid quiz is equally likely, exactly; weights do not matter. Refused with a
     * {@link UniformBudgetException} where that cannot be counted.
     */
    UNIFORM
}
