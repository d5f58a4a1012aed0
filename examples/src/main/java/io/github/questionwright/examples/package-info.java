/** Runnable examples, each a main method; the samples of the README are parts of them. */
@NullMarked
package io.github.questionwright.examples;

import org.jspecify.annotations.NullMarked;
