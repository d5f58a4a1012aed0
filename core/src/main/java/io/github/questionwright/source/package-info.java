/**
 * Where content comes from and what is wrong with it: start from {@link io.github.questionwright.source.QuestionSource};
 * every complaint is a {@link io.github.questionwright.source.Diagnostic} with a
 * {@link io.github.questionwright.source.SourceLocation}.
 */
@NullMarked
package io.github.questionwright.source;

import org.jspecify.annotations.NullMarked;
