package io.github.questionwright.sampling.engine;

import java.util.BitSet;
import java.util.OptionalDouble;

/** How often an item of the kind that comes up most is drawn, over some seeds that are always the same. */
final class MostExposed {

    private static final int FEWEST = 16;
    private static final int MOST = 64;
    private static final int EFFORT = 2_000_000;

    private final Setting setting;
    private final BitSet included = new BitSet();
    private final long[] drawn;

    MostExposed(Setting setting) {
        this.setting = setting;
        drawn = new long[setting.cells.count()];
        for (int unit : setting.cells.forcedUnits()) {
            for (int item : setting.cells.units().members(unit)) {
                included.set(item);
            }
        }
    }

    /** The share of draws; empty if one of them cannot be made. */
    OptionalDouble by(Sampler sampler, Mode mode) {
        int draws = Math.max(FEWEST, Math.min(MOST, EFFORT / Math.max(1, setting.problem.items())));
        for (int seed = 0; seed < draws; seed++) {
            if (!(sampler.draw(mode, "exposure/" + seed) instanceof Draw.Drawn draw)) {
                return OptionalDouble.empty();
            }
            for (int item : draw.items()) {
                drawn[setting.cells.cellOf()[item]] += included.get(item) ? 0 : 1;
            }
        }
        long[] supply = supply();
        double most = 0;
        for (int cell = 0; cell < supply.length; cell++) {
            most = Math.max(most, supply[cell] == 0 ? 0 : (double) drawn[cell] / supply[cell] / draws);
        }
        return OptionalDouble.of(most);
    }

    private long[] supply() {
        long[] supply = new long[drawn.length];
        int[] cellOf = setting.cells.cellOf();
        for (int item = 0; item < cellOf.length; item++) {
            if (cellOf[item] >= 0 && !included.get(item)) {
                supply[cellOf[item]]++;
            }
        }
        return supply;
    }
}
