package io.github.questionwright.sampling;

import io.github.questionwright.sampling.engine.Diagnosis;
import io.github.questionwright.sampling.engine.Mode;
import io.github.questionwright.sampling.engine.Row;
import io.github.questionwright.sampling.engine.UndecidedException;
import io.github.questionwright.sampling.engine.UniformLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return QuizDiagnosis.none(why);
    }

    private static QuizDiagnosis feasible(PreparedBlueprint prepared, Diagnosis diagnosis) {
        List<RuleRange> ranges = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        for (int number = 0; number < prepared.labels.size(); number++) {
            RowLabel label = prepared.labels.get(number);
            if (label.adjustable()) {
                Row row = prepared.problem.rows().get(number);
                diagnosis
                        .values()
                        .get(number)
                        .ifPresentOrElse(
                                range -> ranges.add(new RuleRange(
                                        label.name(), row.min(), range.least(), range.largest(), row.max())),
                                () -> undecided.add(label.name()));
            }
        }
        int[] scarce = diagnosis.exposure().binding();
        List<String> binding = Arrays.stream(scarce)
                .mapToObj(item -> prepared.questions.get(item).id())
                .sorted(Utf8Order.INSTANCE)
                .toList();
        return new QuizDiagnosis(
                Optional.empty(),
                diagnosis.count(),
                ranges,
                diagnosis.exposure().floor(),
                binding,
                prepared.sampler().uniformLaw().map(UniformLaw::draws),
                undecided,
                scarce.length == 0 ? List.of() : rulesOn(prepared, scarce[0]),
                prepared.sampler().mostExposed(Mode.SEQUENTIAL),
                prepared.sampler().mostExposed(Mode.BALANCED));
    }

    /** The rules that a question counts for. */
    private static List<String> rulesOn(PreparedBlueprint prepared, int item) {
        return IntStream.range(0, prepared.labels.size())
                .filter(number -> Arrays.stream(
                                prepared.problem.rows().get(number).items())
                        .anyMatch(one -> one == item))
                .mapToObj(number -> prepared.labels.get(number).name())
                .distinct()
                .toList();
    }
}
