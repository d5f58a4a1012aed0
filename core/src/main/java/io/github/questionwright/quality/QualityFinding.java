package io.github.questionwright.quality;

import java.util.Optional;

/**
 * One place where a bank breaks a rule. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param questionId the question, or empty if it is about the bank as a whole
 * @param message what was found and what the rule wants
 */
public record QualityFinding(QualityRule rule, Optional<String> questionId, String message) {

    static QualityFinding of(QualityRule rule, String questionId, String message) {
        return new QualityFinding(rule, Optional.of(questionId), message);
    }

    static QualityFinding ofBank(QualityRule rule, String message) {
        return new QualityFinding(rule, Optional.empty(), message);
    }

    /** Returns the question, the rule and the message, for example {@code sql-1 question.kind: ...}. */
    @Override
    public String toString() {
        return questionId.map(id -> id + " ").orElse("") + rule.id() + ": " + message;
    }
}
