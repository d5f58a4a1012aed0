package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Brings up units in the order of their waiting times: an exponential race (Efraimidis and Spirakis, 2006). A unit
 * comes up when the first of its items does. Of each pool only the k best are kept.
 */
final class Race {

    private final Pools pools;
    private final Key key;
    private final PriorityQueue<Lane> lanes;

    /**
     * Ranks all free units.
     *
     * @param room how many units of each cell can still be drawn
     * @param odds what to multiply the weights of each cell by, or empty
     */
    Race(Pools pools, Key key, int[] room, double[] odds) {
        this.pools = pools;
        this.key = key;
        List<Lane> started = new ArrayList<>();
        for (int pool = 0; pool < pools.count(); pool++) {
            int cell = pools.cell()[pool];
            if (room[cell] > 0 && pools.start()[pool] < pools.start()[pool + 1]) {
                started.add(lane(pool, room[cell], factor(odds, cell)));
            }
        }
        for (int bundle = 0; bundle < pools.bundles().length; bundle++) {
            int cell = pools.bundleCell()[bundle];
            if (room[cell] > 0) {
                started.add(bundleLane(pools.bundles()[bundle], cell, factor(odds, cell)));
            }
        }
        lanes = new PriorityQueue<>(Math.max(1, started.size()), (a, b) -> Lane.compare(pools.problem(), a, b));
        lanes.addAll(started);
    }

    /** The lane whose front comes up next; null when the race is over. */
    @Nullable
    Lane peek() {
        return lanes.peek();
    }

    /** The lanes that are still running, in no particular order. */
    Collection<Lane> running() {
        return lanes;
    }

    /** Goes on to the next unit. */
    void advance() {
        Lane lane = lanes.poll();
        lane.advance();
        if (!lane.isEmpty()) {
            lanes.add(lane);
        }
    }

    /** Drops the lane in front for good. */
    void drop() {
        lanes.poll();
    }

    private static double factor(double[] odds, int cell) {
        return odds.length == 0 ? 1 : odds[cell];
    }

    private Lane lane(int pool, int room, double factor) {
        int from = pools.start()[pool];
        int to = pools.start()[pool + 1];
        BestOf best = new BestOf(pools, Math.min(room, to - from));
        for (int at = from; at < to; at++) {
            best.offer(Priorities.priority(key, pools.hash()[at]), at);
        }
        long[] priorities = new long[best.size()];
        int[] items = new int[best.size()];
        best.drainTo(priorities, items);
        for (int k = 0; k < items.length; k++) {
            items[k] = pools.item()[items[k]];
        }
        return new Lane(pools.cell()[pool], items, items, priorities, pools.weight()[pool] * factor);
    }

    /** A bundle runs with its best member alone. */
    private Lane bundleLane(int unit, int cell, double factor) {
        Problem problem = pools.problem();
        Lane best = null;
        for (int item : pools.units().members(unit)) {
            long priority = Priorities.priority(key, problem.idHash(item));
            int[] units = {unit};
            Lane lane = new Lane(cell, units, new int[] {item}, new long[] {priority}, pools.weightOf(item) * factor);
            best = best == null || Lane.compare(problem, lane, best) < 0 ? lane : best;
        }
        return best;
    }
}
