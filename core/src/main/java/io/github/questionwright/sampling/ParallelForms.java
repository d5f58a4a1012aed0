package io.github.questionwright.sampling;

import io.github.questionwright.sampling.engine.Forms;
import io.github.questionwright.sampling.engine.FormsRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** Draws parallel forms, made alike by numbers that somebody chooses. */
final class ParallelForms {

    private ParallelForms() {}

    static QuizForms draw(
            QuestionPool pool, Blueprint blueprint, int forms, int mostInCommon, String seed, String... balanced) {
        WellFormed.require("the seed", seed);
        if (forms < 1 || mostInCommon < 0) {
            throw new IllegalArgumentException("there is at least 1 form and 0 questions in common, but " + forms
                    + " and " + mostInCommon + " were asked for");
        }
        List<String> fields = FormNumbers.fields(balanced);
        PreparedBlueprint prepared = pool.prepared().blueprint(blueprint);
        new Impossibility(pool, blueprint, prepared).checkIncludes();
        double[][] statistics = fields.stream()
                .map(field -> FormNumbers.of(prepared.questions, field))
                .toArray(double[][]::new);
        Forms drawn = prepared.sampler().forms(new FormsRequest(forms, mostInCommon, statistics), seed);
        if (drawn instanceof Forms.Made made) {
            return new QuizForms(
                    quizzes(pool, prepared, blueprint, made, seed),
                    made.inCommon(),
                    sums(fields, statistics, made.forms()));
        }
        if (drawn instanceof Forms.Undecided undecided) {
            throw new UndecidedQuizException(undecided.nodes());
        }
        Quiz.draw(pool, blueprint.mode(SamplingMode.SEQUENTIAL), seed);
        throw new NoFormsException(forms, mostInCommon, drawn instanceof Forms.Impossible);
    }

    private static List<Quiz> quizzes(
            QuestionPool pool, PreparedBlueprint prepared, Blueprint blueprint, Forms.Made made, String seed) {
        List<Quiz> quizzes = new ArrayList<>();
        for (int[] positions : made.forms()) {
            String part = "form " + (quizzes.size() + 1) + " of " + made.forms().size() + ", " + made.inCommon()
                    + " in common\n";
            quizzes.add(Quiz.form(pool, blueprint, seed, part, Selection.of(prepared, blueprint, positions)));
        }
        return quizzes;
    }

    private static List<FormSum> sums(List<String> fields, double[][] statistics, List<int[]> forms) {
        List<FormSum> sums = new ArrayList<>();
        for (double[] statistic : statistics) {
            DoubleSummaryStatistics all = forms.stream()
                    .mapToDouble(form ->
                            Arrays.stream(form).mapToDouble(at -> statistic[at]).sum())
                    .summaryStatistics();
            sums.add(new FormSum(fields.get(sums.size()), all.getMin(), all.getMax()));
        }
        return sums;
    }
}
