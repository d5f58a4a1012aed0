package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The union of all forms.
 *
 * @param form what one form has to keep
 * @param counts the units of each cell in the union
 * @param pools those units
 */
record FormsUnion(Program form, int[] counts, Pools pools) {

    /** Nodes that an attempt to make all values divisible may cost. */
    private static final int NODES = 3_000;

    static Optional<FormsUnion> draw(Setting setting, FormsBlock block, int forms, Key key) {
        Program form = block.residual();
        int nodeLimit = setting.nodeLimit();
        Program union = times(form, forms).tightened();
        Optional<Program> counted = fixCount(union, form, forms, nodeLimit);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Program program = counted.get();
        int minimised = setting.minimisedRow();
        if (minimised >= 0) {
            OptionalLong least = Extreme.least(program, minimised, nodeLimit);
            program = program.withRow(minimised, Long.MIN_VALUE, least.orElseThrow());
        }
        Pools pools = block.rest();
        int[] units = SequentialDraw.units(pools, program, key, new double[0], nodeLimit)
                .orElseThrow();
        int[] counts = new int[form.cells()];
        Arrays.stream(units).forEach(unit -> counts[setting.cells.cellOfUnit(unit)]++);
        int[] even = divisible(program, counts, forms);
        if (even != null) {
            units = UniformLaw.firstOfEachCell(pools, key, even);
        }
        long count = program.rowLow()[Cells.COUNT_ROW] / forms;
        int[] sorted = IntStream.of(units).sorted().toArray();
        return Optional.of(new FormsUnion(
                form.withRow(Cells.COUNT_ROW, count, count),
                even == null ? counts : even,
                pools.only(unit -> Arrays.binarySearch(sorted, unit) >= 0)));
    }

    private static Program times(Program form, int forms) {
        long[] low = form.rowLow().clone();
        long[] high = form.rowHigh().clone();
        for (int row = 0; row < low.length; row++) {
            low[row] = times(low[row], forms);
            high[row] = times(high[row], forms);
        }
        return new Program(form.matrix(), low, high, form.low(), form.high());
    }

    private static long times(long bound, int forms) {
        try {
            return Math.multiplyExact(bound, forms);
        } catch (ArithmeticException e) {
            return bound < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The largest count that every form can have alike. */
    private static Optional<Program> fixCount(Program union, Program form, int forms, int nodeLimit) {
        if (union.shortOfSupply()) {
            return Optional.empty();
        }
        OptionalLong largest = Extreme.largest(union, Cells.COUNT_ROW, nodeLimit);
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        long least = Math.max(0, form.rowLow()[Cells.COUNT_ROW]);
        for (long count = largest.getAsLong() / forms; count >= least; count--) {
            Program program = union.withRow(Cells.COUNT_ROW, count * forms, count * forms);
            if (Oracles.feasible(program, nodeLimit)) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /** A union close by in which every quota is divisible by the number of forms; null if none is found. */
    private static int @Nullable [] divisible(Program union, int[] counts, int forms) {
        Program target = union;
        for (int row = 0; row < union.rows(); row++) {
            long value = union.matrix().product(row, counts);
            if (union.rowHigh()[row] > forms && union.rowLow()[row] != Long.MIN_VALUE) {
                long goal = Math.floorDiv(value + forms / 2, (long) forms) * forms;
                target = target.withRow(row, within(union, row, goal), within(union, row, goal));
            }
        }
        int[] low = new int[counts.length];
        int[] high = new int[counts.length];
        double[] cost = new double[counts.length];
        for (int cell = 0; cell < counts.length; cell++) {
            low[cell] = Math.max(union.low()[cell], counts[cell] - 1);
            high[cell] = Math.min(union.high()[cell], counts[cell] + 1);
            cost[cell] = counts[cell] > 0 ? -1 : 1;
        }
        try {
            return Oracles.solution(target.withCells(low, high), cost, NODES);
        } catch (UndecidedException e) {
            return null;
        }
    }

    private static long within(Program union, int row, long goal) {
        return Math.min(Math.max(goal, union.rowLow()[row]), union.rowHigh()[row]);
    }
}
