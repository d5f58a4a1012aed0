package io.github.questionwright.source;

/**
 * One thing that was found while reading: what, where, and how bad. Immutable and thread-safe.
 *
 * <p>The code is stable and made for programs; the message is made for people and may change between releases.
 *
 * @param severity how bad it is
 * @param code a stable, dotted, lower-case code such as {@code choice.no-correct-option}
 * @param location where it was found
 * @param message what was found, what was allowed, and what to do
 */
public record Diagnostic(Severity severity, String code, SourceLocation location, String message) {

    /**
     * Something wrong: strict loading refuses the source.
     *
     * @param code the stable code
     * @param location where
     * @param message what was found, what was allowed, what to do
     * @return the diagnostic
     */
    public static Diagnostic error(String code, SourceLocation location, String message) {
        return new Diagnostic(Severity.ERROR, code, location, message);
    }

    /**
     * Something odd that was kept.
     *
     * @param code the stable code
     * @param location where
     * @param message what was found, what was allowed, what to do
     * @return the diagnostic
     */
    public static Diagnostic warning(String code, SourceLocation location, String message) {
        return new Diagnostic(Severity.WARNING, code, location, message);
    }

    /**
     * Something worth knowing.
     *
     * @param code the stable code
     * @param location where
     * @param message what was left out, inferred or derived
     * @return the diagnostic
     */
    public static Diagnostic info(String code, SourceLocation location, String message) {
        return new Diagnostic(Severity.INFO, code, location, message);
    }

    /**
     * Whether this is an error.
     *
     * @return true if the severity is {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns {@code file:line:column severity code: message}. */
    @Override
    public String toString() {
        return location + " " + severity.name().toLowerCase(java.util.Locale.ROOT) + " " + code + ": " + message;
    }
}
