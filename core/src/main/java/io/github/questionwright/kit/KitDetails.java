package io.github.questionwright.kit;

import java.util.Optional;

/**
 * Who meets, and why: the head of every document. Immutable and thread-safe; its components may grow. All are plain
 * text, as they were given.
 *
 * @param title what the interview is called
 * @param role what the candidate applies for
 * @param candidate who is asked
 * @param interviewer who asks
 * @param date when, in whatever form it was given
 */
public record KitDetails(
        String title,
        Optional<String> role,
        Optional<String> candidate,
        Optional<String> interviewer,
        Optional<String> date) {}
