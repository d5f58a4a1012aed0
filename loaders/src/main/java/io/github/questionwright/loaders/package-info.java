/**
 * Loads and writes question banks: one line with {@link io.github.questionwright.loaders.QuestionBanks}, configured with
 * {@link io.github.questionwright.loaders.QuestionLoader#builder()}.
 */
@NullMarked
package io.github.questionwright.loaders;

import org.jspecify.annotations.NullMarked;
