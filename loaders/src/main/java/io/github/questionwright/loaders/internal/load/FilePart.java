package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.SourceText;

/**
 * A part of a file that is read on its own.
 *
 * @param text the part, every line where it is in the file
 * @param format what reads it
 * @param mayBeEmpty whether it is no fault if there are no questions in it
 */
record FilePart(SourceText text, QuestionFormat format, boolean mayBeEmpty) {}
