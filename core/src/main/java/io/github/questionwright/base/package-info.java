/** What several packages need and Java does not have. Internal. */
@NullMarked
package io.github.questionwright.base;

import org.jspecify.annotations.NullMarked;
