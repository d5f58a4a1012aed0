package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import io.github.questionwright.loaders.report.DiagnosticCode;

/** What ends the reading of one value. It never leaves this package and has no stack trace. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient Mark at;
    private final transient Mark from;
    private final String advice;

    /**
     * @param at the place to point to
     * @param from where to begin to look for the next record: at or before that place
     */
    Fault(DiagnosticCode code, Mark at, Mark from, String finding, String advice) {
        super(finding, null, false, false);
        this.code = code;
        this.at = at;
        this.from = from;
        this.advice = advice;
    }

    Fault(DiagnosticCode code, Mark at, String finding, String advice) {
        this(code, at, at, finding, advice);
    }

    DiagnosticCode code() {
        return code;
    }

    Mark at() {
        return at;
    }

    Mark from() {
        return from;
    }

    /** The same place to go on from, but another cause, which came first. */
    Fault causedBy(Fault first) {
        return new Fault(first.code, first.at, from, String.valueOf(first.getMessage()), first.advice);
    }

    /** The whole message. */
    String in(String place) {
        return getMessage() + ", in " + place + "; " + advice;
    }
}
