package io.github.questionwright.sampling.engine;

import java.util.List;

/**
 * Why there is no valid draw.
 *
 * @param conflict limits that contradict each other; lift any one of them and these are possible together. Empty if there
 *     is a valid draw
 * @param changes for each member of the conflict that can make everything possible alone: the closest change
 */
public record Explanation(List<Limit> conflict, List<Change> changes) {

    /** Keeps copies. */
    public Explanation {
        conflict = List.copyOf(conflict);
        changes = List.copyOf(changes);
    }

    /**
     * A single change after which there is a valid draw.
     *
     * @param limit what to change
     * @param bound the closest bound that works; for an included item 0, which means: do not include it
     */
    public record Change(Limit limit, long bound) {}
}
