package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Forms;
import io.github.questionwright.sampling.engine.FormsRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Draws parallel forms, balanced by difficulty and minutes. */
final class ParallelForms {

    private ParallelForms() {}

    static QuizForms draw(QuestionPool pool, Blueprint blueprint, int forms, int mostInCommon, String seed) {
        WellFormed.require("the seed", seed);
        if (forms < 1 || mostInCommon < 0) {
            throw new IllegalArgumentException("there is at least 1 form and 0 questions in common, but " + forms
                    + " and " + mostInCommon + " were asked for");
        }
        PreparedBlueprint prepared = pool.prepared().blueprint(blueprint);
        new Impossibility(pool, blueprint, prepared).checkIncludes();
        double[][] statistics = {
            numbers(
                    prepared.questions,
                    question -> question.difficulty().isPresent()
                            ? OptionalInt.of(question.difficulty().get().ordinal())
                            : OptionalInt.empty()),
            numbers(prepared.questions, Question::minutes)
        };
        Forms drawn = prepared.sampler().forms(new FormsRequest(forms, mostInCommon, statistics), seed);
        if (drawn instanceof Forms.Made made) {
            return quizzes(pool, prepared, blueprint, made, seed);
        }
        if (drawn instanceof Forms.Undecided undecided) {
            throw new UndecidedQuizException(undecided.nodes());
        }
        Quiz.draw(pool, blueprint.mode(SamplingMode.SEQUENTIAL), seed);
        throw new NoFormsException(forms, mostInCommon, drawn instanceof Forms.Impossible);
    }

    private static QuizForms quizzes(
            QuestionPool pool, PreparedBlueprint prepared, Blueprint blueprint, Forms.Made made, String seed) {
        List<Quiz> quizzes = new ArrayList<>();
        for (int[] positions : made.forms()) {
            String part = "form " + (quizzes.size() + 1) + " of " + made.forms().size() + ", " + made.inCommon()
                    + " in common\n";
            quizzes.add(Quiz.form(pool, blueprint, seed, part, Selection.of(prepared, blueprint, positions)));
        }
        return new QuizForms(quizzes, made.inCommon());
    }

    /** What is missing counts as the mean of what is there. */
    private static double[] numbers(List<Question> questions, Function<Question, OptionalInt> number) {
        double mean = questions.stream()
                .map(number)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .average()
                .orElse(0);
        return questions.stream()
                .map(number)
                .mapToDouble(value -> value.isPresent() ? value.getAsInt() : mean)
                .toArray();
    }
}
