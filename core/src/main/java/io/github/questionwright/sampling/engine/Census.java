package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers the classes that have units as cells, in the order of their smallest ids, and counts. */
final class Census {

    private static final int NOBODY = -1;

    private final Problem problem;
    private final Units units;
    private final int[] classOf;
    private final int[] smallest;
    private final int[] cellOfClass;
    private final int[] classes;
    private final int[] supply;
    private final int[] forced;
    private final int[] forcedUnits;

    Census(Problem problem, Units units, int[] classOf, int classCount) {
        this.problem = problem;
        this.units = units;
        this.classOf = classOf;
        smallest = new int[classCount];
        Arrays.fill(smallest, NOBODY);
        discard();
        units().forEach(this::meet);
        classes = IntStream.range(0, classCount)
                .filter(k -> smallest[k] != NOBODY)
                .boxed()
                .sorted((a, b) -> problem.compareIds(smallest[a], smallest[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        cellOfClass = new int[classCount];
        for (int cell = 0; cell < classes.length; cell++) {
            cellOfClass[classes[cell]] = cell;
        }
        supply = new int[classes.length];
        forced = new int[classes.length];
        units().forEach(unit -> supply[cellOf(unit)]++);
        forcedUnits = forcedUnitsInOrder();
        for (int unit : forcedUnits) {
            forced[cellOf(unit)]++;
        }
    }

    /** The units that are not excluded. */
    IntStream units() {
        return IntStream.range(0, classOf.length).filter(unit -> classOf[unit] != NOBODY);
    }

    int cellOf(int unit) {
        return classOf[unit] == NOBODY ? NOBODY : cellOfClass[classOf[unit]];
    }

    int[] classes() {
        return classes;
    }

    int[] supply() {
        return supply;
    }

    int[] forced() {
        return forced;
    }

    int[] forcedUnits() {
        return forcedUnits;
    }

    private void discard() {
        for (int item = 0; item < problem.items(); item++) {
            if (units.bundleOf(item) >= 0 || problem.excluded(item)) {
                classOf[item] = NOBODY;
            }
        }
        for (int unit = problem.items(); unit < classOf.length; unit++) {
            if (units.anyExcluded(unit)) {
                classOf[unit] = NOBODY;
            }
        }
    }

    private void meet(int unit) {
        int first = unit < problem.items() ? unit : units.members(unit)[0];
        int at = classOf[unit];
        if (smallest[at] == NOBODY || problem.compareIds(first, smallest[at]) < 0) {
            smallest[at] = first;
        }
    }

    private int[] forcedUnitsInOrder() {
        return Arrays.stream(problem.includes())
                .boxed()
                .sorted(problem::compareIds)
                .mapToInt(units::unitOf)
                .filter(unit -> classOf[unit] != NOBODY)
                .distinct()
                .toArray();
    }
}
