package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The units that all forms have in common, and what is left for the rest. */
final class FormsBlock {

    private final Setting setting;
    private final int[] units;

    FormsBlock(Setting setting, int[] units) {
        this.setting = setting;
        this.units = units;
    }

    int[] units() {
        return units;
    }

    Pools rest() {
        return units.length == 0 ? setting.cells.pools() : setting.cells.pools().only(notAmong(units));
    }

    static IntPredicate notAmong(int[] units) {
        int[] sorted = IntStream.of(units).sorted().toArray();
        return unit -> Arrays.binarySearch(sorted, unit) < 0;
    }

    /** The rules for what one form has beyond the block. */
    Program residual() {
        Program rules = setting.rules();
        int[] block = new int[rules.cells()];
        Arrays.stream(units).forEach(unit -> block[setting.cells.cellOfUnit(unit)]++);
        int[] supply = new int[rules.cells()];
        Arrays.setAll(supply, cell -> setting.cells.supply()[cell] - block[cell]);
        long[] low = rules.rowLow().clone();
        long[] high = rules.rowHigh().clone();
        for (int row = 0; row < low.length; row++) {
            long value = rules.matrix().product(row, block);
            low[row] = low[row] == Long.MIN_VALUE ? low[row] : minus(low[row], value);
            high[row] = high[row] == Long.MAX_VALUE ? high[row] : minus(high[row], value);
        }
        return new Program(rules.matrix(), low, high, new int[rules.cells()], supply);
    }

    /** Saturating, short of the values that mean no bound. */
    private static long minus(long bound, long value) {
        try {
            return Math.subtractExact(bound, value);
        } catch (ArithmeticException e) {
            return bound < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
        }
    }
}
