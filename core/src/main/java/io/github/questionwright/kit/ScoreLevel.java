package io.github.questionwright.kit;

import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A level to rate by. A question with a rubric has its own anchors; levels between them have none. Without a rubric the
 * levels are the standard ones. Immutable and thread-safe.
 *
 * @param level from 1, the lowest, to 5
 * @param behavior what can be observed at this level: marked up as the question is, but plain text if it is standard
 * @param standard whether it is one of the standard levels, not the question's own
 */
public record ScoreLevel(int level, Optional<String> behavior, boolean standard) {

    private static final List<String> STANDARD = List.of(
            "No answer, or wrong in what matters",
            "Fragments; needs help at every step",
            "The essentials are right, with some help or small gaps",
            "Right and complete, with reasons",
            "Right and complete, weighs alternatives, knows limits from experience");

    static List<ScoreLevel> of(Rubric rubric) {
        return IntStream.rangeClosed(1, STANDARD.size())
                .mapToObj(level -> rubric.isEmpty()
                        ? new ScoreLevel(level, Optional.of(STANDARD.get(level - 1)), true)
                        : new ScoreLevel(level, behavior(rubric, level), false))
                .toList();
    }

    private static Optional<String> behavior(Rubric rubric, int level) {
        return Optional.of(rubric.levels().stream()
                        .filter(anchor -> anchor.level() == level)
                        .map(RubricLevel::behavior)
                        .collect(Collectors.joining("\n\n")))
                .filter(text -> !text.isBlank());
    }
}
