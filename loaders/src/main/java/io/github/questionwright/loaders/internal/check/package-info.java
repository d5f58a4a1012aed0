/** The fourth stage of loading: the constraints of the model, each violation at its place. */
@NullMarked
package io.github.questionwright.loaders.internal.check;

import org.jspecify.annotations.NullMarked;
