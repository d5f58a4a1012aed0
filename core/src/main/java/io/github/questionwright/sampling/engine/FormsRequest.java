package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * Which parallel forms are wanted.
 *
 * @param forms how many
 * @param mostInCommon how many items two forms may share
 * @param statistics numbers of the items, one array per statistic, whose sums should be equal over the forms
 */
public record FormsRequest(int forms, int mostInCommon, double[][] statistics) {

    /** Checks the numbers. */
    public FormsRequest {
        if (forms < 1 || mostInCommon < 0) {
            throw new IllegalArgumentException(
                    "at least 1 form and 0 items in common, but was " + forms + " and " + mostInCommon);
        }
    }

    void check(int items) {
        for (double[] statistic : statistics) {
            if (statistic.length != items || !Arrays.stream(statistic).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("a statistic needs a finite number for each of " + items + " items");
            }
        }
    }
}
