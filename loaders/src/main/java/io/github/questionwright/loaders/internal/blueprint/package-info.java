/** Blueprints from JSON and to JSON. */
@NullMarked
package io.github.questionwright.loaders.internal.blueprint;

import org.jspecify.annotations.NullMarked;
