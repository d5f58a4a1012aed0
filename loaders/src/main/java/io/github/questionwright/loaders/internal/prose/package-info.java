/** Recognises questions, options and answers in a stream of blocks, whatever markup the blocks come from. */
@NullMarked
package io.github.questionwright.loaders.internal.prose;

import org.jspecify.annotations.NullMarked;
