package io.github.questionwright.loaders;

import io.github.questionwright.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text that is no mapping. The message has a line for everything that is wrong, each with its place. */
public final class MappingSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Lost when serialised; the message is not. */
    private final transient @Nullable List<Diagnostic> diagnostics;

    MappingSyntaxException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What is wrong.
     *
     * @return every fault with its place
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
