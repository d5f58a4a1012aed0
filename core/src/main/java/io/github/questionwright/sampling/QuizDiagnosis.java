package io.github.questionwright.sampling;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What the quizzes of a blueprint can look like, without drawing one. Immutable and thread-safe; its components may
 * grow. Rules that have no bounds to move (bundles, requires, questions to include) have no range.
 *
 * @param impossible why there is no quiz; empty if there is one
 * @param count how many questions every quiz has; 0 if there is none
 * @param rules the values that each rule takes over all valid quizzes; empty if there is none
 * @param exposureFloor the least possible chance, from 0 to 1, of the question that is drawn most often, whatever the
 *     law: the bound of a linear program; questions to include do not count
 * @param binding the ids of the questions whose kind is scarcest: more of their kind would lower that chance
 * @param quizzes how many valid quizzes there are, where that can be counted
 */
public record QuizDiagnosis(
        Optional<ImpossibleQuizException> impossible,
        long count,
        List<RuleRange> rules,
        double exposureFloor,
        List<String> binding,
        Optional<BigInteger> quizzes) {

    /**
     * Copies the lists.
     *
     * @param impossible why there is no quiz; empty if there is one
     * @param count how many questions every quiz has
     * @param rules the values that each rule takes over all valid quizzes
     * @param exposureFloor the least possible chance of the question that is drawn most often
     * @param binding the ids of the questions whose kind is scarcest
     * @param quizzes how many valid quizzes there are, where that can be counted
     */
    public QuizDiagnosis {
        rules = List.copyOf(rules);
        binding = List.copyOf(binding);
    }

    /**
     * Whether there is a quiz.
     *
     * @return true if one can be drawn
     */
    public boolean isFeasible() {
        return impossible.isEmpty();
    }
}
