package io.github.questionwright.sampling.engine;

import io.github.questionwright.sampling.engine.Explanation.Change;
import io.github.questionwright.sampling.engine.Limit.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Explains why there is no draw: a limit that is impossible alone, else a pair, else a minimal conflict. */
final class Explainer {

    /** Beyond so many limits, pairs are not tried one by one. */
    private static final int PAIRS_UP_TO = 64;

    private final Setting setting;
    private final Limits limits;

    Explainer(Setting setting) {
        this.setting = setting;
        limits = new Limits(setting);
    }

    Explanation explain() {
        List<Limit> all = limits.all();
        List<Limit> conflict = conflict(all);
        List<Change> changes = new ArrayList<>();
        for (Limit limit : conflict) {
            change(all, limit).ifPresent(changes::add);
        }
        return new Explanation(conflict, changes);
    }

    private List<Limit> conflict(List<Limit> all) {
        Optional<Limit> alone = all.stream().filter(limits::impossibleAlone).findFirst();
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        if (limits.feasible(all)) {
            return List.of();
        }
        Optional<List<Limit>> pair = all.size() <= PAIRS_UP_TO ? pair(all) : Optional.empty();
        return pair.orElseGet(() -> new QuickXplain<Limit>(limits::feasible).minimal(all));
    }

    private Optional<List<Limit>> pair(List<Limit> all) {
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                List<Limit> both = List.of(all.get(a), all.get(b));
                if (!limits.feasible(both)) {
                    return Optional.of(both);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Change> change(List<Limit> all, Limit limit) {
        List<Limit> others = new ArrayList<>(all);
        others.remove(limit);
        if (others.stream().anyMatch(limits::impossibleAlone)) {
            return Optional.empty();
        }
        Program program = limits.program(others);
        if (limit.side() == Side.INCLUDED) {
            return Oracles.feasible(program, setting.nodeLimit())
                    ? Optional.of(new Change(limit, 0))
                    : Optional.empty();
        }
        int row = limit.number() + 1;
        OptionalLong nearest = limits.scaledLow(limit)
                ? Extreme.largest(program, row, setting.nodeLimit())
                : Extreme.least(program, row, setting.nodeLimit());
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Change(limit, nearest.getAsLong() * setting.cells.factor()[row]));
    }
}
