/** The front door: {@link io.github.questionwright.QuestionBank}, to filter, look into and sample. */
@NullMarked
package io.github.questionwright;

import org.jspecify.annotations.NullMarked;
