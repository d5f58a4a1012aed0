package io.github.questionwright.sampling;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
 * @param undecided the rules of which it was not found out within the effort allowed what values they take
 * @param scarce the rules that the questions of {@code binding} count for: add questions that count for them all
 * @param sequentialExposure how often a question of the kind that comes up most is drawn by
 *     {@link SamplingMode#SEQUENTIAL}, over a fixed list of seeds; a rough figure, empty if it was not found out
 * @param balancedExposure the same by {@link SamplingMode#BALANCED}
 */
public record QuizDiagnosis(
        Optional<ImpossibleQuizException> impossible,
        long count,
        List<RuleRange> rules,
        double exposureFloor,
        List<String> binding,
        Optional<BigInteger> quizzes,
        List<String> undecided,
        List<String> scarce,
        OptionalDouble sequentialExposure,
        OptionalDouble balancedExposure) {

    private static final double WORTH_IT = 0.8;

    /**
     * Copies the lists.
     *
     * @param impossible why there is no quiz; empty if there is one
     * @param count how many questions every quiz has
     * @param rules the values that each rule takes over all valid quizzes
     * @param exposureFloor the least possible chance of the question that is drawn most often
     * @param binding the ids of the questions whose kind is scarcest
     * @param quizzes how many valid quizzes there are, where that can be counted
     * @param undecided the rules of which it was not found out what values they take
     * @param scarce the rules that the questions of {@code binding} count for
     * @param sequentialExposure how often a question of the kind that comes up most is drawn by the mode sequential
     * @param balancedExposure the same by the mode balanced
     */
    public QuizDiagnosis {
        rules = List.copyOf(rules);
        binding = List.copyOf(binding);
        undecided = List.copyOf(undecided);
        scarce = List.copyOf(scarce);
    }

    static QuizDiagnosis none(ImpossibleQuizException why) {
        return new QuizDiagnosis(
                Optional.of(why),
                0,
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /**
     * Whether there is a quiz.
     *
     * @return true if one can be drawn
     */
    public boolean isFeasible() {
        return impossible.isEmpty();
    }

    /**
     * Whether {@link SamplingMode#BALANCED} shows the same questions again and again clearly less often: a fifth less, or
     * better.
     *
     * @return true if both figures are known and that is so
     */
    public boolean balancedHelps() {
        return sequentialExposure.isPresent()
                && balancedExposure.isPresent()
                && balancedExposure.getAsDouble() < WORTH_IT * sequentialExposure.getAsDouble();
    }
}
