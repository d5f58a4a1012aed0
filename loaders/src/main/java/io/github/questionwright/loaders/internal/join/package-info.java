/**
 * Joins two tables of one folder, questions and what belongs to them, before their records are shaped: start from
 * {@link io.github.questionwright.loaders.internal.join.Joins}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.join;

import org.jspecify.annotations.NullMarked;
