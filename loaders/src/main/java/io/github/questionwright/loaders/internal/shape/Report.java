package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.Severity;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawValue;
import java.util.function.Consumer;

/** Passes on what is wrong with one record, and remembers whether the record can be kept. */
final class Report {

    private final Places places;
    private final Consumer<Diagnostic> out;
    private boolean dropped;

    Report(Places places, Consumer<Diagnostic> out) {
        this.places = places;
        this.out = out;
    }

    void at(RawValue value, String pointer, DiagnosticCode code, String message) {
        tell(code, places.of(value, pointer), message);
    }

    void at(RawValue.Field field, String pointer, DiagnosticCode code, String message) {
        tell(code, places.of(field, pointer), message);
    }

    private void tell(DiagnosticCode code, SourceLocation place, String message) {
        dropped |= code.severity() == Severity.ERROR && code.effect() != DiagnosticCode.Effect.KEPT;
        out.accept(code.at(place, message));
    }

    /** Whether something was told that costs the record. */
    boolean isDropped() {
        return dropped;
    }
}
