package io.github.questionwright.sampling;

import io.github.questionwright.sampling.engine.Diagnosis;
import io.github.questionwright.sampling.engine.Row;
import io.github.questionwright.sampling.engine.UndecidedException;
import io.github.questionwright.sampling.engine.UniformLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks at all quizzes of a blueprint at once. */
final class Diagnoses {

    private Diagnoses() {}

    static QuizDiagnosis of(QuestionPool pool, Blueprint blueprint) {
        PreparedBlueprint prepared = pool.prepared().blueprint(blueprint);
        try {
            Impossibility impossibility = new Impossibility(pool, blueprint, prepared);
            impossibility.checkIncludes();
            Optional<Diagnosis> diagnosis = prepared.sampler().diagnose();
            return diagnosis.map(found -> feasible(prepared, found)).orElseGet(() -> none(impossibility.explain()));
        } catch (ImpossibleQuizException e) {
            return none(e);
        } catch (UndecidedException e) {
            throw new UndecidedQuizException(e.nodes());
        }
    }

    private static QuizDiagnosis none(ImpossibleQuizException why) {
        return new QuizDiagnosis(Optional.of(why), 0, List.of(), 0, List.of(), Optional.empty());
    }

    private static QuizDiagnosis feasible(PreparedBlueprint prepared, Diagnosis diagnosis) {
        List<RuleRange> ranges = new ArrayList<>();
        for (int number = 0; number < prepared.labels.size(); number++) {
            RowLabel label = prepared.labels.get(number);
            if (label.adjustable()) {
                Row row = prepared.problem.rows().get(number);
                Diagnosis.Range range = diagnosis.values().get(number);
                ranges.add(new RuleRange(label.name(), row.min(), range.least(), range.largest(), row.max()));
            }
        }
        List<String> binding = Arrays.stream(diagnosis.exposure().binding())
                .mapToObj(item -> prepared.questions.get(item).id())
                .sorted(Utf8Order.INSTANCE)
                .toList();
        return new QuizDiagnosis(
                Optional.empty(),
                diagnosis.count(),
                ranges,
                diagnosis.exposure().floor(),
                binding,
                prepared.sampler().uniformLaw().map(UniformLaw::draws));
    }
}
