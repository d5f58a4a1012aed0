package io.github.questionwright.sampling.engine;

import io.github.questionwright.sampling.engine.Limit.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The limits of a setting, and the programs of any part of them. */
final class Limits {

    private final Setting setting;
    private final Program rules;
    private final int[] nothing;

    Limits(Setting setting) {
        this.setting = setting;
        rules = setting.rules();
        nothing = new int[rules.cells()];
    }

    /** Those that say anything: count first, then rules, then included units, each by its first item. */
    List<Limit> all() {
        List<Limit> limits = new ArrayList<>();
        for (int rule = Problem.COUNT; rule < setting.problem.rows().size(); rule++) {
            int row = rule + 1;
            if (min(rule) != Long.MIN_VALUE && lowOf(Side.MIN, rule) > lowest(row, Side.MIN, rule)) {
                limits.add(new Limit(Side.MIN, rule));
            }
            if (max(rule) != Long.MAX_VALUE && lowOf(Side.MAX, rule) > lowest(row, Side.MAX, rule)) {
                limits.add(new Limit(Side.MAX, rule));
            }
        }
        Cells cells = setting.cells;
        for (int unit : cells.contradictions()) {
            limits.add(new Limit(Side.INCLUDED, cells.units().members(unit)[0]));
        }
        for (int unit : cells.forcedUnits()) {
            limits.add(new Limit(Side.INCLUDED, cells.units().members(unit)[0]));
        }
        return limits;
    }

    /** Whether a limit cannot be met even on its own. */
    boolean impossibleAlone(Limit limit) {
        if (limit.side() == Side.INCLUDED) {
            return setting.cells.cellOf()[limit.number()] < 0;
        }
        int row = limit.number() + 1;
        return lowOf(limit.side(), limit.number()) > (scaledLow(limit) ? largest(row) : -least(row));
    }

    /** Whether limits that are possible one by one are possible together. */
    boolean feasible(Collection<Limit> limits) {
        return Oracles.feasible(program(limits), setting.nodeLimit());
    }

    /** The program that keeps these limits and no other; none of them may be impossible alone. */
    Program program(Collection<Limit> limits) {
        long[] low = new long[rules.rows()];
        long[] high = new long[rules.rows()];
        Arrays.fill(low, Long.MIN_VALUE);
        Arrays.fill(high, Long.MAX_VALUE);
        int[] forced = nothing.clone();
        for (Limit limit : limits) {
            int row = limit.number() + 1;
            if (limit.side() == Side.INCLUDED) {
                forced[setting.cells.cellOf()[limit.number()]]++;
            } else if (scaledLow(limit)) {
                low[row] = rules.rowLow()[row];
            } else {
                high[row] = rules.rowHigh()[row];
            }
        }
        return new Program(rules.matrix(), low, high, forced, rules.high());
    }

    /** Whether a limit is a lower bound of the row of the matrix, which may have been turned around. */
    boolean scaledLow(Limit limit) {
        return limit.side() == Side.MIN == setting.cells.factor()[limit.number() + 1] > 0;
    }

    private long min(int rule) {
        return rule == Problem.COUNT
                ? setting.problem.countMin()
                : setting.problem.rows().get(rule).min();
    }

    private long max(int rule) {
        return rule == Problem.COUNT
                ? setting.problem.countMax()
                : setting.problem.rows().get(rule).max();
    }

    /** The bound, as one from below: on the value or on the negated value. */
    private long lowOf(Side side, int rule) {
        int row = rule + 1;
        return scaledLow(new Limit(side, rule)) ? rules.rowLow()[row] : -rules.rowHigh()[row];
    }

    private long lowest(int row, Side side, int rule) {
        return scaledLow(new Limit(side, rule)) ? least(row) : -largest(row);
    }

    private long least(int row) {
        return rules.matrix().least(row, nothing, rules.high());
    }

    private long largest(int row) {
        return rules.matrix().largest(row, nothing, rules.high());
    }
}
