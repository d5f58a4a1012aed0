package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;

/** What is wrong with one part of a blueprint. */
public final class BlueprintFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    private BlueprintFault(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    static BlueprintFault of(String code, SourceLocation at, String message) {
        return new BlueprintFault(Diagnostic.error(code, at, message));
    }

    /** What is wrong, and where. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
