/**
 * The drawing itself, on ints, longs and doubles: start from {@link io.github.questionwright.sampling.engine.Sampler}.
 * Internal; knows no question.
 */
@NullMarked
package io.github.questionwright.sampling.engine;

import org.jspecify.annotations.NullMarked;
