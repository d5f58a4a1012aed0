package io.github.questionwright.loaders;

import io.github.questionwright.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A source has errors and was to be loaded strictly. It carries every diagnostic; the message lists the first errors. */
public final class BankLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 10;

    private final transient List<Diagnostic> diagnostics;

    BankLoadException(String source, List<Diagnostic> diagnostics) {
        super(message(source, diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Everything that was found, not the errors alone.
     *
     * @return all diagnostics; empty on an exception that was serialized
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String message(String source, List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        String listed =
                errors.stream().limit(LISTED).map(error -> "\n  " + error).collect(Collectors.joining());
        String more = errors.size() > LISTED ? "\n  and " + (errors.size() - LISTED) + " more, in diagnostics()" : "";
        return source + " has " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                + "; mend the source, or take the good questions with QuestionBanks.read" + listed + more;
    }
}
