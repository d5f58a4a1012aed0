/** How good the content of a bank is: the rules that interview content should keep, and where a bank breaks them. */
@NullMarked
package io.github.questionwright.quality;

import org.jspecify.annotations.NullMarked;
