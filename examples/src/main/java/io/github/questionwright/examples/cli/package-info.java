/** The command line: {@link io.github.questionwright.examples.cli.Main}. */
@NullMarked
package io.github.questionwright.examples.cli;

import org.jspecify.annotations.NullMarked;
