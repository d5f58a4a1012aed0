package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;

/**
 * A question that was drawn, as a {@link Receipt} remembers it. Immutable and thread-safe.
 *
 * @param id the id of the question
 * @param digest SHA-256 over everything in it at the time, as 64 lower-case hex digits
 */
public record DrawnQuestion(String id, String digest) {

    /**
     * Checks the digest.
     *
     * @param id the id of the question
     * @param digest SHA-256 over everything in it at the time, as 64 lower-case hex digits
     * @throws IllegalArgumentException if the digest is not 64 lower-case hex digits
     */
    public DrawnQuestion {
        Receipt.requireDigest("the digest of " + id, digest);
    }

    static DrawnQuestion of(Question question) {
        return new DrawnQuestion(question.id(), ContentDigest.hex(question));
    }
}
