package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;

/**
 * What is wrong with a record.
 *
 * @param code the kind of fault
 * @param place where to look
 * @param noticedLine the line on which it was noticed
 */
record Fault(DiagnosticCode code, Place place, int noticedLine) {}
