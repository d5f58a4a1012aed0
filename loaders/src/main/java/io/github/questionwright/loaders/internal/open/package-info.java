/** The first stage of loading: bytes within limits, the byte order mark, strict decoding. */
@NullMarked
package io.github.questionwright.loaders.internal.open;

import org.jspecify.annotations.NullMarked;
