/** CSV and TSV in our own columns: start from {@link io.github.questionwright.loaders.internal.csv.CsvFormat}. */
@NullMarked
package io.github.questionwright.loaders.internal.csv;

import org.jspecify.annotations.NullMarked;
