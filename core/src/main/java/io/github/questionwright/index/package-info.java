/**
 * Which questions have a value, without looking at each: start from
 * {@link io.github.questionwright.index.IndexedQuestions}. Internal.
 */
@NullMarked
package io.github.questionwright.index;

import org.jspecify.annotations.NullMarked;
