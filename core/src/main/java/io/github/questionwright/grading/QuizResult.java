package io.github.questionwright.grading;

import io.github.questionwright.model.Difficulty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a submission is worth. Immutable and thread-safe; its components may grow. Sections and tags come in the order in
 * which the quiz first has them, difficulties from easy to hard.
 *
 * @param grades one for each question, in the order of the quiz
 * @param total of all questions
 * @param bySection by the full path of the section; an empty path for questions without one
 * @param byTag by tag; a question counts for each of its tags
 * @param byDifficulty by difficulty; questions of unknown difficulty are in none
 */
public record QuizResult(
        List<Grade> grades,
        Total total,
        Map<List<String>, Total> bySection,
        Map<String, Total> byTag,
        Map<Difficulty, Total> byDifficulty) {

    /**
     * Copies the list and the maps.
     *
     * @param grades one for each question, in the order of the quiz
     * @param total of all questions
     * @param bySection by the full path of the section
     * @param byTag by tag
     * @param byDifficulty by difficulty
     */
    public QuizResult {
        grades = List.copyOf(grades);
        bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
        byTag = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
        byDifficulty = Collections.unmodifiableMap(new LinkedHashMap<>(byDifficulty));
    }

    /**
     * The grade of a question.
     *
     * @param questionId the id of the question
     * @return its grade
     * @throws IllegalArgumentException if the quiz does not ask it
     */
    public Grade grade(String questionId) {
        return grades.stream()
                .filter(grade -> grade.questionId().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the quiz does not ask \"" + questionId + "\"" + Ids.didYouMean(questionId, ids())));
    }

    private List<String> ids() {
        return grades.stream().map(Grade::questionId).toList();
    }
}
