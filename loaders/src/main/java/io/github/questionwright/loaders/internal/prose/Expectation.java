package io.github.questionwright.loaders.internal.prose;

/**
 * What the questions of a document have in common.
 *
 * @param answers whether some have marked answers
 * @param options whether at least half have options
 */
record Expectation(boolean answers, boolean options) {}
