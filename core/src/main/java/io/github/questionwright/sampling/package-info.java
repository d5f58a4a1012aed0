/**
 * How many questions and in what mixture: start from {@link io.github.questionwright.sampling.Blueprint} and
 * {@link io.github.questionwright.sampling.Quiz}. A quiz is defined by its blueprint, its seed and the bank, see
 * {@link io.github.questionwright.sampling.Quiz#draw}.
 */
@NullMarked
package io.github.questionwright.sampling;

import org.jspecify.annotations.NullMarked;
