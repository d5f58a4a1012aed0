/** The pipeline from a source to a bank; the fifth stage, assembling, is here. */
@NullMarked
package io.github.questionwright.loaders.internal.load;

import org.jspecify.annotations.NullMarked;
