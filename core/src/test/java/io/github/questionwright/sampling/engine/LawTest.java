package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The laws of the draws, over seeds: P3, P5 and what BALANCED is for. */
class LawTest {

    private static final int SEEDS = Trials.THOROUGH ? 200_000 : 6_000;

    @Test
    void isWeightedDrawingWithoutReplacementAmongTheCompletable() {
        int tested = 0;
        for (long bankSeed = 100; tested < (Trials.THOROUGH ? 6 : 12); bankSeed++) {
            Bank bank = Bank.random(bankSeed, 9);
            distinctHashes(bank);
            int[] valid = new Reference(bank).valid();
            if (valid.length > 3) {
                tested++;
                Map<Integer, Double> law = new TreeMap<>();
                law(bank, valid, new HashMap<>(), 0).forEach((set, chance) -> law.put(set, chance));
                Sampler sampler = Sampler.of(bank.problem());
                ChiSquare.check("bank " + bankSeed, law, SEEDS, seed -> sampler.draw(Mode.SEQUENTIAL, seed));
            }
        }
    }

    @Test
    void itemsThatNoRuleTellsApartHaveEqualChances() {
        SplittableRandom random = new SplittableRandom(5);
        Bank bank = new Bank(12);
        bank.countMin = bank.countMax = 5;
        bank.add(new long[] {1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0}, 2, 4);
        bank.add(new long[] {0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 0}, 1, 2);
        bank.add(new long[] {5, 5, 5, 10, 10, 10, 15, 15, 15, 20, 20, 20}, 55, 60);
        Sampler sampler = Sampler.of(bank.problem());
        for (Mode mode : Mode.values()) {
            int[] seen = new int[bank.items];
            for (int seed = 0; seed < SEEDS; seed++) {
                Draw draw = sampler.draw(mode, "p5-" + random.nextInt());
                Arrays.stream(((Draw.Drawn) draw).items()).forEach(item -> seen[item]++);
            }
            for (int item = 0; item < bank.items; item++) {
                double mean = (seen[item / 3 * 3] + seen[item / 3 * 3 + 1] + seen[item / 3 * 3 + 2]) / 3.0;
                assertThat(Math.abs(seen[item] - mean)).as(mode + " " + item).isLessThan(5 * Math.sqrt(mean) + 1);
            }
        }
    }

    @Test
    void balancedExposesRareAdjustersLess() {
        Bank bank = new Bank(31);
        bank.countMin = bank.countMax = 5;
        long[] minutes = new long[31];
        Arrays.fill(minutes, 5);
        minutes[30] = 6;
        bank.add(minutes, 25, 26);
        bank.add(
                java.util.stream.LongStream.range(0, 31)
                        .map(k -> k < 3 || k == 30 ? 1 : 0)
                        .toArray(),
                1,
                1);
        Sampler sampler = Sampler.of(bank.problem());
        assertThat(exposure(sampler, Mode.BALANCED, 30)).isBetween(0.1, 0.4);

        Problem tight = new Measure.Synthetic(300, 11).crossingAndMinutes(20);
        Sampler crossed = Sampler.of(tight);
        double floor = crossed.diagnose().orElseThrow().exposure().floor();
        double balanced = mostExposed(crossed, Mode.BALANCED, tight.items());
        assertThat(balanced).isLessThanOrEqualTo(mostExposed(crossed, Mode.SEQUENTIAL, tight.items()) + 0.02);
        assertThat(balanced).isGreaterThan(floor - 0.05);
    }

    private static double exposure(Sampler sampler, Mode mode, int item) {
        int seen = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Draw.Drawn draw = (Draw.Drawn) sampler.draw(mode, "e" + seed);
            seen += Arrays.stream(draw.items()).anyMatch(k -> k == item) ? 1 : 0;
        }
        return seen / 2_000.0;
    }

    private static double mostExposed(Sampler sampler, Mode mode, int items) {
        int[] seen = new int[items];
        for (int seed = 0; seed < 400; seed++) {
            Draw.Drawn draw = (Draw.Drawn) sampler.draw(mode, "m" + seed);
            Arrays.stream(draw.items()).forEach(item -> seen[item]++);
        }
        return Arrays.stream(seen).max().orElse(0) / 400.0;
    }

    /** Equal hashes have equal waiting times: no law of chance. */
    private static void distinctHashes(Bank bank) {
        for (int item = 0; item < bank.items; item++) {
            bank.hashes[item] = Priorities.idHash("law" + item);
        }
    }

    /** The chance of every valid set, by recursion over what is taken. */
    private static Map<Integer, Double> law(
            Bank bank, int[] valid, Map<Integer, Map<Integer, Double>> known, int taken) {
        Map<Integer, Double> seen = known.get(taken);
        if (seen != null) {
            return seen;
        }
        Map<Integer, Double> law = new HashMap<>();
        int open = Arrays.stream(valid).filter(set -> (set & taken) == taken).reduce(0, (a, b) -> a | b) & ~taken;
        if (open == 0) {
            law.put(taken, 1.0);
        }
        double total = 0;
        for (int item = 0; item < bank.items; item++) {
            total += (open >> item & 1) * bank.weights[item];
        }
        for (int item = 0; item < bank.items; item++) {
            if ((open >> item & 1) == 1) {
                double chance = bank.weights[item] / total;
                law(bank, valid, known, taken | 1 << item).forEach((set, p) -> law.merge(set, chance * p, Double::sum));
            }
        }
        known.put(taken, law);
        return law;
    }
}
