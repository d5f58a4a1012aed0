package io.github.questionwright.sampling;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of the modes on six blueprints, by chi-square over a fixed list of seeds, so that the outcome is always the
 * same; thresholds at p = 1e-6.
 */
class LawsTest {

    private static final int SEEDS = Boolean.getBoolean("questionwright.thorough") ? 200_000 : 4_000;
    private static final double FEW = 8;

    /** q0 to q2 are a kind, and so are q3 to q5, q6 and q7, and q8. */
    private static final QuestionBank BANK =
            QuestionBank.of(IntStream.range(0, 9).mapToObj(LawsTest::question).toList());

    private static Question question(int number) {
        int kind = number / 3 + number / 8;
        return Question.builder("What is " + number + "?")
                .id("q" + number)
                .tags(kind < 2 ? List.of("low", "t" + kind) : kind == 2 ? List.of("high") : List.of("high", "t0"))
                .difficulty(Difficulty.values()[kind % 3])
                .minutes(2 + 2 * kind)
                .attribute("concept", "c" + number / 2)
                .build();
    }

    static Stream<Blueprint> blueprints() {
        return Stream.of(
                Blueprint.of(3).named("count"),
                Blueprint.of(4).named("laminar").exactly(2, tag("t0")).exactly(2, tag("low")),
                Blueprint.of(4)
                        .named("crossing, weights")
                        .atLeast(2, tag("low"))
                        .between(1, 2, tag("t0"))
                        .atMost(2, difficulty(Difficulty.EASY))
                        .weight(3, tag("t1"))
                        .weight(0.25, tag("high")),
                Blueprint.of(4).named("minutes").minutes(15, 17).atLeast(1, tag("t1")),
                Blueprint.of(2, 4)
                        .named("range, enemies, requires")
                        .minutes(8, 17)
                        .enemies("q0", "q3")
                        .requires("q6", "q8"),
                Blueprint.of(3)
                        .named("bundle, repeats, variants")
                        .bundle("q0", "q8")
                        .avoid(List.of("q3", "q6"))
                        .oneOf("attr.concept")
                        .weight(2, tag("low")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blueprints")
    void sequentialIsDrawingByWeightAmongTheCompletable(Blueprint blueprint) {
        BruteForce all = new BruteForce(BANK.questions(), blueprint);
        check(blueprint, law(all, new HashMap<>(), 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blueprints")
    void uniformIsUniform(Blueprint blueprint) {
        int[] valid = new BruteForce(BANK.questions(), blueprint).masks();
        Map<Integer, Double> law = new HashMap<>();
        Arrays.stream(valid).forEach(set -> law.put(set, 1.0 / valid.length));
        check(blueprint.mode(SamplingMode.UNIFORM), law);
    }

    private static void check(Blueprint blueprint, Map<Integer, Double> law) {
        assertThat(law.size()).isGreaterThan(3);
        int[] seen = new int[1 << BANK.size()];
        for (int seed = 0; seed < SEEDS; seed++) {
            seen[drawn(blueprint, "law-" + seed)]++;
        }
        assertThat(IntStream.range(0, seen.length).filter(set -> seen[set] > 0).boxed())
                .isSubsetOf(law.keySet());
        double statistic = 0;
        int classes = 0;
        double rareExpected = 0;
        double rareSeen = 0;
        for (Map.Entry<Integer, Double> entry : law.entrySet()) {
            double expected = entry.getValue() * SEEDS;
            if (expected < FEW) {
                rareExpected += expected;
                rareSeen += seen[entry.getKey()];
            } else {
                statistic += Math.pow(seen[entry.getKey()] - expected, 2) / expected;
                classes++;
            }
        }
        if (rareExpected > 0) {
            statistic += Math.pow(rareSeen - rareExpected, 2) / rareExpected;
            classes++;
        }
        assertThat(statistic).isLessThan(FairnessTest.threshold(classes - 1));
    }

    private static int drawn(Blueprint blueprint, String seed) {
        return BANK.sample(blueprint, seed).ids().stream()
                .mapToInt(id -> 1 << Integer.parseInt(id.substring(1)))
                .sum();
    }

    /** Where only one of two such questions is drawn, it is either as often as the other. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("blueprints")
    void questionsThatTheBlueprintCannotTellApartHaveEqualChances(Blueprint blueprint) {
        BruteForce all = new BruteForce(BANK.questions(), blueprint);
        Map<Integer, Integer> twins = new TreeMap<>();
        for (int a = 0; a < BANK.size(); a++) {
            for (int b = a + 1; b < BANK.size(); b++) {
                if (areAlike(all, a, b)) {
                    twins.put(1 << a, 1 << b);
                }
            }
        }
        assertThat(twins).isNotEmpty();
        for (SamplingMode mode : SamplingMode.values()) {
            Map<Integer, Integer> onlyFirst = new HashMap<>();
            Map<Integer, Integer> onlyOne = new HashMap<>();
            for (int seed = 0; seed < SEEDS; seed++) {
                int set = drawn(blueprint.mode(mode), "alike-" + seed);
                twins.forEach((a, b) -> {
                    if ((set & a) != 0 ^ (set & b) != 0) {
                        onlyOne.merge(a, 1, Integer::sum);
                        onlyFirst.merge(a, (set & a) != 0 ? 1 : 0, Integer::sum);
                    }
                });
            }
            onlyOne.forEach((a, n) -> assertThat(Math.abs(2.0 * onlyFirst.getOrDefault(a, 0) - n))
                    .as("%s: %s against %s, %d times", mode, a, twins.get(a), n)
                    .isLessThanOrEqualTo(4.9 * Math.sqrt(n)));
        }
    }

    private static boolean areAlike(BruteForce all, int a, int b) {
        int[] swapped = Arrays.stream(all.masks())
                .map(set -> set >> a == 0 && set >> b == 0 || (set >> a & 1) == (set >> b & 1)
                        ? set
                        : set ^ 1 << a ^ 1 << b)
                .sorted()
                .toArray();
        return all.weight(a) == all.weight(b)
                && Arrays.equals(swapped, Arrays.stream(all.masks()).sorted().toArray());
    }

    /** The chance of every valid set, by recursion over what is taken. */
    private static Map<Integer, Double> law(BruteForce all, Map<Integer, Map<Integer, Double>> known, int taken) {
        Map<Integer, Double> seen = known.get(taken);
        if (seen != null) {
            return seen;
        }
        Map<Integer, Double> law = new HashMap<>();
        int open =
                Arrays.stream(all.masks()).filter(set -> (set & taken) == taken).reduce(0, (a, b) -> a | b) & ~taken;
        if (open == 0) {
            law.put(taken, 1.0);
        }
        double total = IntStream.range(0, BANK.size())
                .mapToDouble(at -> (open >> at & 1) * all.weight(at))
                .sum();
        for (int at = 0; at < BANK.size(); at++) {
            if ((open >> at & 1) == 1) {
                double chance = all.weight(at) / total;
                law(all, known, taken | 1 << at).forEach((set, p) -> law.merge(set, chance * p, Double::sum));
            }
        }
        known.put(taken, law);
        return law;
    }
}
