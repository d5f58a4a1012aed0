/** The drawing itself, on ints and longs: seeds to keys, keys to priorities. Internal; knows no question. */
@NullMarked
package io.github.questionwright.sampling.engine;

import org.jspecify.annotations.NullMarked;
