package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.engine.Draw;
import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Mode;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.Arrays;
import java.util.List;

/** Which questions of a pool a blueprint and a seed select, as positions in the pool, and how they meet the rules. */
record Selection(int[] positions, List<ReceiptRow> rows) {

    static Selection of(QuestionPool pool, Blueprint blueprint, String seed) {
        return blueprint.isPlain() ? plain(pool, blueprint.count(), seed) : byRules(pool, blueprint, seed);
    }

    private static Selection plain(QuestionPool pool, int count, String seed) {
        PreparedPool prepared = pool.prepared();
        int available = prepared.questions().size();
        if (available < count) {
            throw new ImpossibleQuizException(count, available, pool.filterSteps());
        }
        int[] best = prepared.ids().best(Key.of(Priorities.SELECTION, seed), count);
        return new Selection(best, List.of(new ReceiptRow(ReceiptRow.COUNT, count, count, count)));
    }

    private static Selection byRules(QuestionPool pool, Blueprint blueprint, String seed) {
        PreparedBlueprint prepared = pool.prepared().blueprint(blueprint);
        Impossibility impossibility = new Impossibility(pool, blueprint, prepared);
        impossibility.checkIncludes();
        Draw draw = prepared.sampler().draw(Mode.valueOf(blueprint.mode().name()), seed);
        if (draw instanceof Draw.Drawn drawn) {
            return of(prepared, blueprint, drawn.items());
        }
        if (draw instanceof Draw.Undecided undecided) {
            throw new UndecidedQuizException(undecided.nodes());
        }
        if (draw instanceof Draw.BeyondBudget beyond) {
            throw new UniformBudgetException(beyond.steps(), beyond.budget());
        }
        throw impossibility.explain();
    }

    static Selection of(PreparedBlueprint prepared, Blueprint blueprint, int[] positions) {
        List<Question> drawn =
                Arrays.stream(positions).mapToObj(prepared.questions::get).toList();
        return new Selection(positions, RuleValues.rows(blueprint, drawn));
    }
}
