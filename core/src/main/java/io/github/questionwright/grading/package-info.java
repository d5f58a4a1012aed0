/**
 * What an answer is worth: start from {@link io.github.questionwright.grading.Submission#builder()} and
 * {@link io.github.questionwright.grading.Grader#standard()}.
 */
@NullMarked
package io.github.questionwright.grading;

import org.jspecify.annotations.NullMarked;
