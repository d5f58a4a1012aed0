/**
 * Reads HTML pages: the article inside a page as text, which then is read as article text or Markdown is; start at
 * {@link io.github.questionwright.loaders.internal.html.HtmlFormat}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.html;

import org.jspecify.annotations.NullMarked;
