/** Reads Markdown: parses it into blocks, in which prose is recognised, and reads the form that banks are written in. */
@NullMarked
package io.github.questionwright.loaders.internal.markdown;

import org.jspecify.annotations.NullMarked;
