package io.github.questionwright.sampling;

/**
 * Something odd about a blueprint. Immutable and thread-safe.
 *
 * @param code stable and made for programs: {@code adds-up}, {@code implied}, {@code unknown-id}, {@code no-match} or
 *     {@code weights-ignored}
 * @param rule what the rule is called
 * @param message what is odd, and what to do
 */
public record BlueprintFinding(String code, String rule, String message) {

    /** Returns {@code rule: message (code)}. */
    @Override
    public String toString() {
        return rule + ": " + message + " (" + code + ")";
    }
}
