package io.github.questionwright.sampling.engine;

/** Keeps the k entries of a pool that come first by (priority, id hash, id): a bounded max-heap. */
final class BestOf {

    private final Pools pools;
    private final long[] priority;
    private final int[] position;
    private int size;

    BestOf(Pools pools, int capacity) {
        this.pools = pools;
        priority = new long[capacity];
        position = new int[capacity];
    }

    int size() {
        return size;
    }

    void offer(long newPriority, int newPosition) {
        if (size < priority.length) {
            up(size++, newPriority, newPosition);
        } else if (before(newPriority, newPosition, priority[0], position[0])) {
            down(newPriority, newPosition);
        }
    }

    /** Empties the heap into arrays, best first. */
    void drainTo(long[] priorities, int[] positions) {
        while (size > 0) {
            size--;
            priorities[size] = priority[0];
            positions[size] = position[0];
            down(priority[size], position[size]);
        }
    }

    private void up(int from, long newPriority, int newPosition) {
        int at = from;
        while (at > 0) {
            int above = at - 1 >>> 1;
            if (!before(priority[above], position[above], newPriority, newPosition)) {
                break;
            }
            set(at, priority[above], position[above]);
            at = above;
        }
        set(at, newPriority, newPosition);
    }

    private void down(long newPriority, int newPosition) {
        int at = 0;
        while (2 * at + 1 < size) {
            int below = 2 * at + 1;
            if (below + 1 < size
                    && before(priority[below], position[below], priority[below + 1], position[below + 1])) {
                below++;
            }
            if (!before(newPriority, newPosition, priority[below], position[below])) {
                break;
            }
            set(at, priority[below], position[below]);
            at = below;
        }
        set(at, newPriority, newPosition);
    }

    private void set(int at, long newPriority, int newPosition) {
        priority[at] = newPriority;
        position[at] = newPosition;
    }

    private boolean before(long priorityA, int positionA, long priorityB, int positionB) {
        int order = Long.compareUnsigned(priorityA, priorityB);
        return order == 0
                ? pools.problem().compareIds(pools.item()[positionA], pools.item()[positionB]) < 0
                : order < 0;
    }
}
