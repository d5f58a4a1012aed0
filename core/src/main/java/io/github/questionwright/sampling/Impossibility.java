package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.RuleLimit.Side;
import io.github.questionwright.sampling.engine.Explanation;
import io.github.questionwright.sampling.engine.Limit;
import io.github.questionwright.sampling.engine.Problem;
import io.github.questionwright.sampling.engine.Row;
import io.github.questionwright.sampling.engine.UndecidedException;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out why a pool has no quiz for a blueprint. */
final class Impossibility {

    private final QuestionPool pool;
    private final Blueprint blueprint;
    private final PreparedBlueprint prepared;
    private final Lazy<List<FilterStep>> steps;

    Impossibility(QuestionPool pool, Blueprint blueprint, PreparedBlueprint prepared) {
        this.pool = pool;
        this.blueprint = blueprint;
        this.prepared = prepared;
        steps = new Lazy<>(() -> prepared.steps(pool));
    }

    void checkIncludes() {
        if (!prepared.missingIncludes.isEmpty()) {
            String id = prepared.missingIncludes.get(0);
            List<String> ids = pool.questions().stream().map(Question::id).toList();
            RuleLimit limit = new RuleLimit("include " + id, Side.WHOLE, 1);
            String message = ImpossibleMessage.title(blueprint) + ": it includes \"" + id
                    + "\", but no question has that id" + NearMisses.didYouMean(id, ids);
            throw impossible(message, List.of(limit), List.of(), List.of());
        }
    }

    ImpossibleQuizException explain() {
        Explanation explanation;
        try {
            explanation = prepared.sampler().explain();
        } catch (UndecidedException e) {
            String message = ImpossibleMessage.title(blueprint)
                    + "; which rules contradict each other was not found out within the effort allowed";
            return impossible(message, List.of(), List.of(), List.of());
        }
        if (explanation.conflict().size() == 1) {
            return alone(explanation);
        }
        List<RuleLimit> conflict =
                explanation.conflict().stream().map(this::limit).toList();
        return impossible(
                ImpossibleMessage.contradiction(blueprint, conflict, changes(explanation), stuck(explanation)),
                conflict,
                changes(explanation),
                List.of());
    }

    /** One limit that cannot be met even on its own: there are too few questions. */
    private ImpossibleQuizException alone(Explanation explanation) {
        Limit limit = explanation.conflict().get(0);
        if (limit.number() == Problem.COUNT && limit.side() == Limit.Side.MIN) {
            List<RuleChange> changes = changes(explanation);
            long most = changes.isEmpty() ? 0 : changes.get(0).bound();
            String message = ImpossibleMessage.count(blueprint.minCount(), prepared.eligible.size(), most, steps.get());
            return impossible(message, List.of(limit(limit)), changes, List.of());
        }
        List<RuleLimit> conflict = List.of(limit(limit));
        List<FilterStep> funnel = new ArrayList<>(steps.get());
        List<String> supply = List.of();
        if (limit.side() == Limit.Side.MIN
                && prepared.labels.get(limit.number()).rule() instanceof BlueprintRule.Quota) {
            supply = ids(prepared.problem.rows().get(limit.number()));
            funnel.add(new FilterStep(conflict.get(0).rule(), prepared.eligible.size(), supply.size()));
        }
        String message = ImpossibleMessage.shortage(blueprint, conflict.get(0), supply, funnel, changes(explanation));
        return new ImpossibleQuizException(
                message,
                blueprint.minCount(),
                prepared.eligible.size(),
                funnel,
                conflict,
                changes(explanation),
                supply);
    }

    private List<String> ids(Row row) {
        return Arrays.stream(row.items())
                .mapToObj(item -> prepared.questions.get(item).id())
                .sorted(Utf8Order.INSTANCE)
                .toList();
    }

    private ImpossibleQuizException impossible(
            String message, List<RuleLimit> conflict, List<RuleChange> changes, List<String> supply) {
        return new ImpossibleQuizException(
                message, blueprint.minCount(), prepared.eligible.size(), steps.get(), conflict, changes, supply);
    }

    private List<RuleChange> changes(Explanation explanation) {
        return explanation.changes().stream()
                .filter(change -> isAdjustable(change.limit()) || change.limit().side() == Limit.Side.INCLUDED)
                .filter(change -> change.limit().number() != Problem.COUNT || change.bound() > 0 && !hasShares())
                .map(change -> new RuleChange(limit(change.limit()), change.bound()))
                .toList();
    }

    /** With another count, shares would be other numbers. */
    private boolean hasShares() {
        return blueprint.rules().stream().anyMatch(rule -> rule instanceof BlueprintRule.Share);
    }

    private boolean isAdjustable(Limit limit) {
        return limit.side() != Limit.Side.INCLUDED
                && (limit.number() == Problem.COUNT
                        || prepared.labels.get(limit.number()).adjustable());
    }

    /** The rules of the conflict that cannot be changed such that it helps. */
    private List<String> stuck(Explanation explanation) {
        List<Limit> changed =
                explanation.changes().stream().map(Explanation.Change::limit).toList();
        return explanation.conflict().stream()
                .filter(limit -> !changed.contains(limit))
                .map(limit -> limit(limit).rule())
                .distinct()
                .toList();
    }

    /** The ids that the blueprint includes among those that are bundled with a question, itself among them. */
    private List<String> includedWith(int item) {
        Set<String> together =
                new LinkedHashSet<>(Set.of(prepared.questions.get(item).id()));
        for (int before = 0; before < together.size(); ) {
            before = together.size();
            blueprint.rules().forEach(rule -> {
                if (rule instanceof BlueprintRule.Bundle bundle && !Collections.disjoint(bundle.ids(), together)) {
                    together.addAll(bundle.ids());
                }
            });
        }
        return blueprint.rules().stream()
                .flatMap(rule -> rule instanceof BlueprintRule.Include include ? include.ids().stream() : Stream.of())
                .filter(together::contains)
                .distinct()
                .toList();
    }

    private RuleLimit limit(Limit limit) {
        if (limit.side() == Limit.Side.INCLUDED) {
            return new RuleLimit("include " + String.join(", ", includedWith(limit.number())), Side.WHOLE, 1);
        }
        boolean min = limit.side() == Limit.Side.MIN;
        if (limit.number() == Problem.COUNT) {
            return min
                    ? new RuleLimit(ReceiptRow.COUNT, Side.MIN, blueprint.minCount())
                    : new RuleLimit(ReceiptRow.COUNT, Side.MAX, blueprint.count());
        }
        RowLabel label = prepared.labels.get(limit.number());
        Row row = prepared.problem.rows().get(limit.number());
        if (!label.adjustable()) {
            return new RuleLimit(label.name(), Side.WHOLE, 1);
        }
        return new RuleLimit(label.name(), min ? Side.MIN : Side.MAX, min ? row.min() : row.max());
    }
}
