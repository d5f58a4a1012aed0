/**
 * Finds from evidence over a whole file what the fields of found records mean, and turns such records into our own shape;
 * start from {@link io.github.questionwright.loaders.internal.infer.Inference}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.infer;

import org.jspecify.annotations.NullMarked;
