package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares draws over many seeds with an exact law on sets. The seeds are fixed, so a test never flickers. */
final class ChiSquare {

    private ChiSquare() {}

    static void check(String what, Map<Integer, Double> law, int seeds, Function<String, Draw> draws) {
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int seed = 0; seed < seeds; seed++) {
            seen.merge(SequentialTest.mask(draws.apply("chi" + seed)), 1, Integer::sum);
        }
        assertThat(law.keySet()).as(what).containsAll(seen.keySet());
        double statistic = 0;
        int classes = 0;
        double restExpected = 0;
        double restSeen = 0;
        for (Map.Entry<Integer, Double> entry : law.entrySet()) {
            double expected = entry.getValue() * seeds;
            double observed = seen.getOrDefault(entry.getKey(), 0);
            if (expected < 8) {
                restExpected += expected;
                restSeen += observed;
            } else {
                statistic += (observed - expected) * (observed - expected) / expected;
                classes++;
            }
        }
        if (restExpected > 0) {
            statistic += (restSeen - restExpected) * (restSeen - restExpected) / restExpected;
            classes++;
        }
        assertThat(statistic).as(what).isLessThan(quantile(Math.max(1, classes - 1)));
    }

    /** The 0.99999 quantile, by Wilson and Hilferty. */
    private static double quantile(int degrees) {
        double a = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - a + 4.265 * Math.sqrt(a), 3);
    }
}
