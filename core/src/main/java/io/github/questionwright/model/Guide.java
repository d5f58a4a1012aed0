package io.github.questionwright.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * What only the interviewer sees. Immutable and thread-safe; its components may grow, so start from {@link #none()}.
 *
 * @param keyPoints what is good to hear
 * @param redFlags what is worrying to hear
 * @param followUps what to ask next
 * @param rubric levels to rate the answer by
 */
public record Guide(
        List<@NotBlank(message = "{io.github.questionwright.guide.blank-key-point}") String> keyPoints,
        List<@NotBlank(message = "{io.github.questionwright.guide.blank-red-flag}") String> redFlags,
        List<@Valid FollowUp> followUps,
        @Valid Rubric rubric) {

    private static final Guide NONE = new Guide(List.of(), List.of(), List.of(), Rubric.none());

    /**
     * Copies the lists.
     *
     * @param keyPoints what is good to hear
     * @param redFlags what is worrying to hear
     * @param followUps what to ask next
     * @param rubric levels to rate the answer by
     */
    public Guide {
        keyPoints = List.copyOf(keyPoints);
        redFlags = List.copyOf(redFlags);
        followUps = List.copyOf(followUps);
    }

    /**
     * A guide that says nothing.
     *
     * @return the empty guide
     */
    public static Guide none() {
        return NONE;
    }

    /**
     * This guide with other key points.
     *
     * @param points what is good to hear
     * @return a copy
     */
    public Guide withKeyPoints(List<String> points) {
        return new Guide(points, redFlags, followUps, rubric);
    }

    /**
     * This guide with other red flags.
     *
     * @param flags what is worrying to hear
     * @return a copy
     */
    public Guide withRedFlags(List<String> flags) {
        return new Guide(keyPoints, flags, followUps, rubric);
    }

    /**
     * This guide with other follow-ups.
     *
     * @param questions what to ask next
     * @return a copy
     */
    public Guide withFollowUps(List<FollowUp> questions) {
        return new Guide(keyPoints, redFlags, questions, rubric);
    }

    /**
     * This guide with another rubric.
     *
     * @param newRubric levels to rate the answer by
     * @return a copy
     */
    public Guide withRubric(Rubric newRubric) {
        return new Guide(keyPoints, redFlags, followUps, newRubric);
    }

    /**
     * Whether there is nothing in it.
     *
     * @return true if all parts are empty
     */
    public boolean isEmpty() {
        return keyPoints.isEmpty() && redFlags.isEmpty() && followUps.isEmpty() && rubric.isEmpty();
    }
}
