package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the items that may come next after some were asked and others skipped. */
final class StepQuery {

    private final Setting setting;
    private final Cells cells;
    private final BitSet asked = new BitSet();
    private final BitSet begun = new BitSet();
    private final BitSet skipped = new BitSet();
    private final BitSet forced = new BitSet();

    StepQuery(Setting setting, int[] askedItems, int[] skippedItems) {
        this.setting = setting;
        cells = setting.cells;
        for (int item : askedItems) {
            asked.set(item);
            begun.set(cells.units().unitOf(item));
        }
        for (int item : skippedItems) {
            skipped.set(cells.units().unitOf(item));
        }
        for (int unit : cells.forcedUnits()) {
            forced.set(unit);
        }
    }

    Step find() {
        Optional<Program> program = program().flatMap(setting::fixed);
        if (program.isEmpty()) {
            return new Step.Impossible();
        }
        Oracle oracle = Oracles.of(program.get(), setting.nodeLimit()).orElseThrow();
        boolean[] open = open(oracle);
        int[] items = IntStream.range(0, cells.cellOf().length)
                .filter(item -> mayCome(item, open))
                .toArray();
        long missing = program.get().rowLow()[Cells.COUNT_ROW] - asked.cardinality();
        return new Step.Open(items, missing);
    }

    /** The cells that may come: each solution is steered towards cells that are still open to doubt. */
    private boolean[] open(Oracle oracle) {
        boolean[] open = new boolean[cells.count()];
        boolean[] settled = new boolean[open.length];
        oracle.mark(open);
        for (int cell = 0; cell < open.length; cell++) {
            if (!open[cell]) {
                open[cell] = oracle.allows(cell, wish -> {
                    for (int k = 0; k < wish.length; k++) {
                        wish[k] = open[k] || settled[k] ? 0 : 1;
                    }
                });
                settled[cell] = true;
                oracle.mark(open);
            }
        }
        return open;
    }

    private boolean mayCome(int item, boolean[] open) {
        int cell = cells.cellOf()[item];
        int unit = cells.units().unitOf(item);
        if (cell < 0 || asked.get(item) || skipped.get(unit)) {
            return false;
        }
        return begun.get(unit) || forced.get(unit) || open[cell];
    }

    /** The rules with what was asked forced and what was skipped gone; empty where that contradicts itself. */
    private Optional<Program> program() {
        if (skipped.intersects(begun) || skipped.intersects(forced)) {
            return Optional.empty();
        }
        if (asked.stream().anyMatch(item -> cells.cellOf()[item] < 0)) {
            return Optional.empty();
        }
        Program rules = setting.rules();
        int[] low = rules.low().clone();
        int[] high = rules.high().clone();
        begun.stream().filter(unit -> !forced.get(unit)).forEach(unit -> low[cells.cellOfUnit(unit)]++);
        skipped.stream().filter(unit -> cells.cellOfUnit(unit) >= 0).forEach(unit -> high[cells.cellOfUnit(unit)]--);
        return Optional.of(rules.withCells(low, high));
    }

    static int[] checked(int[] items, int count) {
        return Arrays.stream(items)
                .peek(item -> {
                    if (item < 0 || item >= count) {
                        throw new IllegalArgumentException("no item " + item + " among " + count);
                    }
                })
                .toArray();
    }
}
