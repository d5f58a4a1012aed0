/**
 * Reading text piece by piece: start from {@link io.github.questionwright.loaders.internal.text.CharWindow}, which keeps
 * no more than somebody may go back to, and {@link io.github.questionwright.loaders.internal.text.Cursor}, which counts
 * lines and columns.
 */
@NullMarked
package io.github.questionwright.loaders.internal.text;

import org.jspecify.annotations.NullMarked;
