package io.github.questionwright.sampling.engine;

import java.util.List;
import java.util.Optional;

/**
 * What the draws of a problem can look like.
 *
 * @param count how many items every draw has
 * @param values for each rule, by its number: the values that it takes over all draws; empty where that could not be decided
 * @param exposure how often the most exposed item must be drawn
 */
public record Diagnosis(long count, List<Optional<Range>> values, Exposure exposure) {

    /** Keeps a copy. */
    public Diagnosis {
        values = List.copyOf(values);
    }

    /**
     * The values that a rule takes over all draws; its slack is how far its bounds are from these.
     *
     * @param least the least value
     * @param largest the largest value
     */
    public record Range(long least, long largest) {}

    /**
     * The least possible chance of the most exposed item that is not included anyway, under any sampler: the bound of
     * the linear program, in doubles.
     *
     * @param floor the chance
     * @param binding the items of the cell that binds most: more of their kind would lower the floor
     */
    public record Exposure(double floor, int[] binding) {}
}
