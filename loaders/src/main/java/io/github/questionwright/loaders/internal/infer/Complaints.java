package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawValue;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Tells of what is odd in one file, some things only once. */
final class Complaints {

    private static final int MOST_UNDECIDED = 20;
    private static final int MOST_KINDS = 10_000;

    private final String source;
    private final Consumer<Diagnostic> out;
    private final Set<String> told = new HashSet<>();
    private int undecided;

    Complaints(String source, Consumer<Diagnostic> out) {
        this.source = source;
        this.out = out;
    }

    void tell(DiagnosticCode code, RawValue place, String message) {
        out.accept(code.at(SourceLocation.at(source, place.line(), place.column()), message));
    }

    void once(String kind, DiagnosticCode code, RawValue place, String message) {
        if (told.size() < MOST_KINDS && told.add(code + " " + kind)) {
            tell(code, place, message);
        }
    }

    /** An answer that the whole file leaves open is told for the first ones only; the file has been told of as well. */
    void unresolved(RawValue place, String message, boolean forAll) {
        if (!forAll || undecided++ < MOST_UNDECIDED) {
            tell(DiagnosticCode.ANSWER_UNRESOLVED, place, message);
        }
    }
}
