/** Which questions: filters that compose, explain themselves, and have a text form. */
@NullMarked
package io.github.questionwright.filter;

import org.jspecify.annotations.NullMarked;
