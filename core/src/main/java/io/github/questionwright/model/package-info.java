/**
 * What a question bank is made of: start from {@link io.github.questionwright.model.Question} and its
 * {@link io.github.questionwright.model.Answer}. Values only; no format, no file, no place.
 */
@NullMarked
package io.github.questionwright.model;

import org.jspecify.annotations.NullMarked;
