package io.github.questionwright.sampling.engine;

/** The units of one pool, or one bundle, in the order in which they come up; at the front is the next. */
final class Lane {

    final int cell;
    private final int[] units;
    private final int[] firstItems;
    private final long[] priorities;
    private final double weight;
    private int at;
    private double time;

    Lane(int cell, int[] units, int[] firstItems, long[] priorities, double weight) {
        this.cell = cell;
        this.units = units;
        this.firstItems = firstItems;
        this.priorities = priorities;
        this.weight = weight;
        time = units.length == 0 ? Double.POSITIVE_INFINITY : Priorities.waitingTime(priorities[0], weight);
    }

    boolean isEmpty() {
        return at == units.length;
    }

    int unit() {
        return units[at];
    }

    double time() {
        return time;
    }

    void advance() {
        at++;
        if (!isEmpty()) {
            time = Priorities.waitingTime(priorities[at], weight);
        }
    }

    static int compare(Problem problem, Lane a, Lane b) {
        int order = Double.compare(a.time, b.time);
        if (order == 0) {
            order = Long.compareUnsigned(a.priorities[a.at], b.priorities[b.at]);
        }
        return order == 0 ? problem.compareIds(a.firstItems[a.at], b.firstItems[b.at]) : order;
    }
}
