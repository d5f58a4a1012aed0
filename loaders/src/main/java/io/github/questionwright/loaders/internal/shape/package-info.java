/** The third stage of loading: from raw records to questions. */
@NullMarked
package io.github.questionwright.loaders.internal.shape;

import org.jspecify.annotations.NullMarked;
