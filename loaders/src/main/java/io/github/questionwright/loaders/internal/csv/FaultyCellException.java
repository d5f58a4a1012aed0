package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.loaders.report.DiagnosticCode;

/** Ends the reading of a record because of one of its cells. */
final class FaultyCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final DiagnosticCode code;

    FaultyCellException(DiagnosticCode code, Place place, String message) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
    }

    DiagnosticCode code() {
        return code;
    }

    Place place() {
        return place;
    }
}
