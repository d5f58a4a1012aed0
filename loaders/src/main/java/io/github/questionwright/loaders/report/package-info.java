/** The published table of diagnostic codes: {@link io.github.questionwright.loaders.report.DiagnosticCode}. */
@NullMarked
package io.github.questionwright.loaders.report;

import org.jspecify.annotations.NullMarked;
