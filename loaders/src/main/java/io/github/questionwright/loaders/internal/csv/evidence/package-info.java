/**
 * Tells from the rows of a whole table what separates its cells and whether it has a header: start from
 * {@link io.github.questionwright.loaders.internal.csv.evidence.Survey}.
 */
@NullMarked
package io.github.questionwright.loaders.internal.csv.evidence;

import org.jspecify.annotations.NullMarked;
