package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sorts items into {@link Cells} by partition refinement, one row at a time. */
final class CellBuilder {

    private final Problem problem;
    private final Units units;
    private final Refinement refinement = new Refinement();
    private final int[] classOf;
    private final long[] bundleSum;
    private final int rows;

    private CellBuilder(Problem problem) {
        this.problem = problem;
        units = new Units(problem);
        classOf = new int[problem.items() + units.bundles()];
        bundleSum = new long[units.bundles()];
        rows = 1 + problem.rows().size() + (problem.minimised().isPresent() ? 1 : 0);
    }

    static Cells build(Problem problem) {
        return new CellBuilder(problem).build();
    }

    private Cells build() {
        countBundles();
        for (int rule = 0; rule < problem.rows().size(); rule++) {
            refine(rule + 1, problem.rows().get(rule));
        }
        problem.minimised().ifPresent(row -> refine(rows - 1, row));
        Census census = new Census(problem, units, classOf, refinement.classes());
        Columns columns = new Columns(refinement, rows, census.classes());
        Matrix matrix = columns.matrix();
        long[] factor = columns.divide(matrix);
        return new Cells(
                matrix,
                factor,
                cellOf(census),
                census.supply(),
                census.forced(),
                census.forcedUnits(),
                contradictions(),
                units,
                PoolBuilder.build(problem, census, units));
    }

    private void countBundles() {
        refinement.startRow();
        for (int bundle = 0; bundle < units.bundles(); bundle++) {
            int unit = problem.items() + bundle;
            classOf[unit] = refinement.child(Refinement.ROOT, Cells.COUNT_ROW, units.members(unit).length);
        }
    }

    private void refine(int row, Row rule) {
        refinement.startRow();
        int[] items = rule.items();
        List<Integer> touched = new ArrayList<>();
        for (int k = 0; k < items.length; k++) {
            long value = rule.coefficient(k);
            int bundle = units.bundleOf(items[k]);
            if (bundle >= 0) {
                bundleSum[bundle] += value;
                touched.add(bundle);
            } else if (value != 0 && !problem.excluded(items[k])) {
                classOf[items[k]] = refinement.child(classOf[items[k]], row, value);
            }
        }
        touched.forEach(bundle -> refineBundle(row, bundle));
    }

    private void refineBundle(int row, int bundle) {
        int unit = problem.items() + bundle;
        if (bundleSum[bundle] != 0) {
            classOf[unit] = refinement.child(classOf[unit], row, bundleSum[bundle]);
            bundleSum[bundle] = 0;
        }
    }

    private int[] cellOf(Census census) {
        int[] cellOf = new int[problem.items()];
        Arrays.setAll(cellOf, item -> census.cellOf(units.unitOf(item)));
        return cellOf;
    }

    private int[] contradictions() {
        return Arrays.stream(problem.includes())
                .map(units::unitOf)
                .filter(units::anyExcluded)
                .distinct()
                .toArray();
    }
}
