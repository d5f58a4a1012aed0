package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** From the cells of a problem to the programs that its draws solve. */
final class Setting {

    final Problem problem;
    final Cells cells;

    Setting(Problem problem) {
        this.problem = problem;
        cells = CellBuilder.build(problem);
    }

    int nodeLimit() {
        return problem.nodeLimit();
    }

    /** The row that is minimised, or -1. */
    int minimisedRow() {
        return problem.minimised().isPresent() ? cells.matrix().rows - 1 : -1;
    }

    /** All rules, nothing fixed yet; counts of cells between what is forced and what there is. */
    Program rules() {
        int rows = cells.matrix().rows;
        long[] low = new long[rows];
        long[] high = new long[rows];
        low[Cells.COUNT_ROW] = problem.countMin();
        high[Cells.COUNT_ROW] = problem.countMax();
        for (int rule = 0; rule < problem.rows().size(); rule++) {
            low[rule + 1] = cells.scaledMin(rule + 1, problem.rows().get(rule));
            high[rule + 1] = cells.scaledMax(rule + 1, problem.rows().get(rule));
        }
        if (minimisedRow() >= 0) {
            low[minimisedRow()] = Long.MIN_VALUE;
            high[minimisedRow()] = Long.MAX_VALUE;
        }
        return new Program(cells.matrix(), low, high, cells.forced(), cells.supply());
    }

    /** The program with the count fixed at its largest, then the minimised row at its least; empty if impossible. */
    Optional<Program> fixed(Program rules) {
        if (cells.contradictions().length > 0) {
            return Optional.empty();
        }
        Optional<Program> counted = fixedCount(rules);
        if (counted.isEmpty() || minimisedRow() < 0) {
            return counted;
        }
        OptionalLong least = Extreme.least(counted.get(), minimisedRow(), nodeLimit());
        return least.isEmpty()
                ? Optional.empty()
                : Optional.of(counted.get().withRow(minimisedRow(), Long.MIN_VALUE, least.getAsLong()));
    }

    private Optional<Program> fixedCount(Program rules) {
        long most = rules.rowHigh()[Cells.COUNT_ROW];
        if (rules.rowLow()[Cells.COUNT_ROW] == most) {
            Program capped = capped(rules, most);
            return Oracles.feasible(capped, nodeLimit()) ? Optional.of(capped) : Optional.empty();
        }
        OptionalLong largest = Extreme.largest(rules, Cells.COUNT_ROW, nodeLimit());
        return largest.isEmpty()
                ? Optional.empty()
                : Optional.of(capped(
                        rules.withRow(Cells.COUNT_ROW, largest.getAsLong(), largest.getAsLong()), largest.getAsLong()));
    }

    /** No cell ever gives more than the count. */
    private static Program capped(Program program, long count) {
        int[] high = program.high().clone();
        Matrix matrix = program.matrix();
        for (int k = matrix.rowStart[Cells.COUNT_ROW]; k < matrix.rowStart[Cells.COUNT_ROW + 1]; k++) {
            int cell = matrix.columnIndex[k];
            high[cell] = (int) Math.min(high[cell], count / matrix.rowValue[k]);
        }
        return program.withCells(program.low(), high);
    }

    long originalValue(int rule, int[] x) {
        return cells.matrix().product(rule + 1, x) * cells.factor()[rule + 1];
    }

    long[] originalValues(int[] x) {
        long[] values = new long[problem.rows().size()];
        Arrays.setAll(values, rule -> originalValue(rule, x));
        return values;
    }

    long minimisedValue(int[] x) {
        int row = minimisedRow();
        return row < 0 ? 0 : cells.matrix().product(row, x) * cells.factor()[row];
    }
}
