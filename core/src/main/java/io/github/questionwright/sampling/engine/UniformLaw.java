package io.github.questionwright.sampling.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The law of {@link Mode#UNIFORM}, exactly: how many valid draws there are, and how many contain an item. Immutable. */
public final class UniformLaw {

    /** How many steps counting may cost: states times counts of one cell. */
    public static final long BUDGET = 2_000_000;

    private final Cells cells;
    private final CountingProgram counting;
    private final BigInteger[] containing;

    UniformLaw(Cells cells, Program fixed) {
        this.cells = cells;
        counting = new CountingProgram(fixed.tightened(), cells.supply(), BUDGET);
        containing = counting.containing(cells.supply());
    }

    /** The exact number of valid draws. */
    public BigInteger draws() {
        return counting.total();
    }

    /** How many of them contain an item. */
    public BigInteger drawsWith(int item) {
        int cell = cells.cellOf()[item];
        if (cell < 0) {
            return BigInteger.ZERO;
        }
        int unit = cells.units().unitOf(item);
        return Arrays.stream(cells.forcedUnits()).anyMatch(forced -> forced == unit) ? draws() : containing[cell];
    }

    int[] units(String seed) {
        int[] x = counting.unrank(new UniformNumbers(seed).below(draws()));
        for (int cell = 0; cell < x.length; cell++) {
            x[cell] -= cells.forced()[cell];
        }
        return firstOfEachCell(cells.pools().unweighted(), Key.of(Priorities.SELECTION, seed), x);
    }

    /** The first so many units of each cell, in the order in which they come up. */
    static int[] firstOfEachCell(Pools pools, Key key, int[] wanted) {
        int[] left = wanted.clone();
        Race race = new Race(pools, key, left, new double[0]);
        List<Integer> units = new ArrayList<>();
        for (Lane lane = race.peek(); lane != null; lane = race.peek()) {
            if (left[lane.cell] > 0) {
                left[lane.cell]--;
                units.add(lane.unit());
                race.advance();
            } else {
                race.drop();
            }
        }
        return units.stream().mapToInt(Integer::intValue).toArray();
    }
}
