package io.github.questionwright.sampling;

/** By which law a quiz is drawn. Never chosen by the size of the bank or by the time that is left. */
public enum SamplingMode {
    /**
     * Questions are drawn one at a time, at random, from those that still allow a valid quiz. The default for
     * everything.
     */
    SEQUENTIAL
}
