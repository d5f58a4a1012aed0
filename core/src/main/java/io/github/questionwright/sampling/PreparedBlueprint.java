package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Problem;
import io.github.questionwright.sampling.engine.Sampler;
import java.util.List;

/** A blueprint over a pool, ready to be drawn from. Immutable and thread-safe. */
final class PreparedBlueprint {

    final Blueprint blueprint;
    final List<Question> questions;
    final Positions positions;
    final Problem problem;
    final List<RowLabel> labels;
    final EligibleQuestions eligible;
    final List<String> missingIncludes;
    private final Lazy<Sampler> sampler;

    PreparedBlueprint(
            Blueprint blueprint,
            List<Question> questions,
            Positions positions,
            Problem problem,
            List<RowLabel> labels,
            EligibleQuestions eligible,
            List<String> missingIncludes) {
        this.blueprint = blueprint;
        this.questions = questions;
        this.positions = positions;
        this.problem = problem;
        this.labels = List.copyOf(labels);
        this.eligible = eligible;
        this.missingIncludes = missingIncludes;
        sampler = new Lazy<>(() -> Sampler.of(problem));
    }

    Sampler sampler() {
        return sampler.get();
    }

    /** The funnel: what was filtered before, then what the blueprint takes away. */
    List<FilterStep> steps(QuestionPool pool) {
        return java.util.stream.Stream.concat(pool.filterSteps().stream(), eligible.steps().stream())
                .toList();
    }
}
