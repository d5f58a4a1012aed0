package io.github.questionwright.loaders;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.internal.load.Load;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lenient loading yields: every good question, and everything there is to say about the rest. Immutable and
 * thread-safe.
 */
public final class LoadResult {

    private final String source;
    private final QuestionBank bank;
    private final List<Diagnostic> diagnostics;
    private final boolean hasErrors;
    private final Map<String, SourceLocation> locations;
    private final List<LoadedFile> files;
    private final List<InferredMapping> mappings;

    LoadResult(String source, Load.Outcome outcome) {
        this.source = source;
        bank = outcome.bank();
        diagnostics = outcome.diagnostics();
        hasErrors = outcome.hasErrors();
        locations = outcome.locations();
        files = outcome.files().stream()
                .map(file -> new LoadedFile(file.name(), file.format(), file.questions()))
                .toList();
        mappings = outcome.files().stream().map(InferredMapping::of).toList();
    }

    /**
     * How the fields of the files were understood.
     *
     * @return one entry for each of {@link #files()}, in the same order
     */
    public List<InferredMapping> mappings() {
        return mappings;
    }

    /**
     * The bank of all good questions.
     *
     * @return the bank, maybe empty
     */
    public QuestionBank bank() {
        return bank;
    }

    /**
     * Everything that was found, in the order of the files and, within a file, in the order of reading.
     *
     * @return errors, warnings and information; at most as many as the limits allow, and one that counts the rest
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The diagnostics that are errors.
     *
     * @return those that strict loading would throw
     */
    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    /**
     * Whether there was an error.
     *
     * @return true if strict loading would have thrown
     */
    public boolean hasErrors() {
        return hasErrors;
    }

    /**
     * Where a question came from, which is no part of its value.
     *
     * @param id the id of a question of the bank
     * @return where its record begins, or empty if the bank has no such question
     */
    public Optional<SourceLocation> locationOf(String id) {
        return Optional.ofNullable(locations.get(id));
    }

    /**
     * The files that a format read, in order.
     *
     * @return one entry for a file, more for a folder
     */
    public List<LoadedFile> files() {
        return files;
    }

    /**
     * The bank, if there was no error.
     *
     * @return the bank
     * @throws BankLoadException if there was an error
     */
    public QuestionBank orThrow() {
        if (hasErrors) {
            throw new BankLoadException(source, diagnostics);
        }
        return bank;
    }

    /** Returns the bank and the number of diagnostics. */
    @Override
    public String toString() {
        return "LoadResult[" + source + ": " + bank.size() + " questions, " + diagnostics.size() + " diagnostics]";
    }
}
