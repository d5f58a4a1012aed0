/**
 * Where in a tree of values the questions stand: {@link io.github.questionwright.loaders.internal.tree.ListEvidence}
 * sees every part of a document once, and what it decides hands the records over in a second pass.
 */
@NullMarked
package io.github.questionwright.loaders.internal.tree;

import org.jspecify.annotations.NullMarked;
