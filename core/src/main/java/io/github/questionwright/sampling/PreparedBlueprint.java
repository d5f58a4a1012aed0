package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Problem;
import io.github.questionwright.sampling.engine.Sampler;
import java.util.List;
import java.util.stream.Stream;

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
    private final Lazy<String> fingerprint;

    PreparedBlueprint(
            PreparedPool pool,
            Blueprint blueprint,
            Positions positions,
            Problem problem,
            List<RowLabel> labels,
            EligibleQuestions eligible,
            List<String> missingIncludes) {
        this.blueprint = blueprint;
        questions = pool.questions().asList();
        this.positions = positions;
        this.problem = problem;
        this.labels = List.copyOf(labels);
        this.eligible = eligible;
        this.missingIncludes = missingIncludes;
        sampler = new Lazy<>(() -> Sampler.of(problem));
        fingerprint = new Lazy<>(() -> pool.selectionFingerprint(BlueprintReads.of(blueprint)));
    }

    Sampler sampler() {
        return sampler.get();
    }

    /** Of the pool, as far as the blueprint reads it. */
    String selectionFingerprint() {
        return fingerprint.get();
    }

    /** The funnel: what was filtered before, then what the blueprint takes away. */
    List<FilterStep> steps(QuestionPool pool) {
        return Stream.concat(pool.filterSteps().stream(), eligible.steps().stream())
                .toList();
    }
}
