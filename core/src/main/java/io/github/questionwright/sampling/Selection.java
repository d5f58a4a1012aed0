package io.github.questionwright.sampling;

import io.github.questionwright.sampling.engine.Key;
import io.github.questionwright.sampling.engine.Priorities;
import java.util.List;

/** Which questions of a pool a blueprint and a seed select, as positions in the pool, and how they meet the rules. */
record Selection(int[] positions, List<ReceiptRow> rows) {

    static Selection of(QuestionPool pool, Blueprint blueprint, String seed) {
        PreparedPool prepared = pool.prepared();
        int available = prepared.questions().size();
        int count = blueprint.count();
        if (available < count) {
            throw new ImpossibleQuizException(count, available, pool.filterSteps());
        }
        int[] best = prepared.ids().best(Key.of(Priorities.SELECTION, seed), count);
        return new Selection(best, List.of(new ReceiptRow(ReceiptRow.COUNT, count, count, count)));
    }
}
