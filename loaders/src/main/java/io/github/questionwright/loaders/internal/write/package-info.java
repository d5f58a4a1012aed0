/** From a bank to text and to files. */
@NullMarked
package io.github.questionwright.loaders.internal.write;

import org.jspecify.annotations.NullMarked;
