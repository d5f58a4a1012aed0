package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** The diagnostics of one load, as many as the limit lets in; errors push out nothing, the rest is counted. */
final class Diagnostics {

    private final String source;
    private final int limit;
    private final List<Diagnostic> list = new ArrayList<>();
    private long errors;
    private long leftOut;

    Diagnostics(String source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void add(Diagnostic diagnostic) {
        errors += diagnostic.isError() ? 1 : 0;
        if (list.size() < limit) {
            list.add(diagnostic);
        } else {
            leftOut++;
        }
    }

    long errors() {
        return errors;
    }

    List<Diagnostic> all() {
        if (leftOut == 0) {
            return List.copyOf(list);
        }
        List<Diagnostic> all = new ArrayList<>(list);
        all.add(DiagnosticCode.LIMIT_DIAGNOSTICS.at(
                SourceLocation.of(source),
                leftOut + " more diagnostics are left out (" + errors
                        + " errors in all); mend these first, or raise ReadLimits.maxDiagnostics"));
        return List.copyOf(all);
    }
}
