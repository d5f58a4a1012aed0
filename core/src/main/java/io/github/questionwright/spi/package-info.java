/**
 * For authors of formats: implement {@link io.github.questionwright.spi.QuestionFormat}, which turns a
 * {@link io.github.questionwright.spi.SourceText} into records for a {@link io.github.questionwright.spi.RecordSink}.
 */
@NullMarked
package io.github.questionwright.spi;

import org.jspecify.annotations.NullMarked;
