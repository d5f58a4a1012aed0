package io.github.questionwright.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * A question that the interviewer may ask next. Immutable and thread-safe.
 *
 * @param prompt the follow-up question
 * @param answer a short model answer
 */
public record FollowUp(
        @NotBlank(message = "{io.github.questionwright.follow-up.blank}")
        String prompt,

        Optional<@Pattern(regexp = "(?s).*\\S.*", message = "{io.github.questionwright.follow-up.blank-answer}") String>
                answer) {

    /**
     * A follow-up without an answer.
     *
     * @param prompt the follow-up question
     * @return the follow-up
     */
    public static FollowUp of(String prompt) {
        return new FollowUp(prompt, Optional.empty());
    }

    /**
     * A follow-up with an answer.
     *
     * @param prompt the follow-up question
     * @param answer a short model answer
     * @return the follow-up
     */
    public static FollowUp of(String prompt, String answer) {
        return new FollowUp(prompt, Optional.of(answer));
    }
}
