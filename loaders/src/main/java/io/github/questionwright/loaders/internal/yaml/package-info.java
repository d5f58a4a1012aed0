/**
 * The format {@code yaml}; {@link io.github.questionwright.loaders.internal.yaml.YamlFormat} is where to start. A file
 * that does not parse as a whole is read piece by piece, as its indentation cuts it.
 */
@NullMarked
package io.github.questionwright.loaders.internal.yaml;

import org.jspecify.annotations.NullMarked;
