/**
 * Reads article text, {@code Question N} and {@code Answer:} lines in sections with prose between them; start at
 * {@link io.github.questionwright.loaders.internal.article.ArticleFormat}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.article;

import org.jspecify.annotations.NullMarked;
