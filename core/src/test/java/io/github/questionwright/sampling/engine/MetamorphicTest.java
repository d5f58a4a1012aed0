package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must not change a draw, and what may change it only a little. */
class MetamorphicTest {

    @Test
    void theOrderOfTheItemsChangesNothing() {
        for (long trial = 0; trial < 400; trial++) {
            Bank bank = Bank.random(Trials.SEED + 4_000_000 + trial, 14);
            int[] to = shuffled(bank.items, trial);
            Sampler sampler = Sampler.of(bank.problem());
            Sampler other = Sampler.of(permuted(bank, to).problem());
            for (Mode mode : Mode.values()) {
                Draw draw = sampler.draw(mode, "s");
                Draw moved = other.draw(mode, "s");
                if (draw instanceof Draw.Drawn drawn) {
                    int[] expected =
                            Arrays.stream(drawn.items()).map(item -> to[item]).toArray();
                    assertThat(((Draw.Drawn) moved).items())
                            .as("bank %d %s", trial, mode)
                            .isEqualTo(expected);
                } else {
                    assertThat(moved).isEqualTo(draw);
                }
            }
        }
    }

    @Test
    void scalingARuleChangesNothing() {
        for (long trial = 0; trial < 400; trial++) {
            Bank bank = Bank.random(Trials.SEED + 5_000_000 + trial, 12);
            Sampler sampler = Sampler.of(bank.problem());
            for (long factor : new long[] {3, -1, -7, 1_000_000_007L}) {
                Bank scaled = Bank.random(Trials.SEED + 5_000_000 + trial, 12);
                for (int row = 0; row < scaled.coefficients.size(); row++) {
                    scaled.coefficients.set(row, times(scaled.coefficients.get(row), factor));
                    scaled.bounds.set(row, scaledBounds(scaled.bounds.get(row), factor));
                }
                Sampler other = Sampler.of(scaled.problem());
                for (Mode mode : Mode.values()) {
                    assertThat(items(other.draw(mode, "s"))).isEqualTo(items(sampler.draw(mode, "s")));
                }
            }
        }
    }

    @Test
    void underLaminarRulesOneItemMoreChangesAtMostOne() {
        for (long trial = 0; trial < 300; trial++) {
            SplittableRandom random = new SplittableRandom(trial);
            int items = 12 + random.nextInt(40);
            int more = random.nextInt(6);
            TreeSet<Long> small = laminar(items, more, trial);
            TreeSet<Long> large = laminar(items + 1, more, trial);
            if (!small.isEmpty()) {
                long newOnes = large.stream().filter(id -> !small.contains(id)).count();
                assertThat(large).as("trial %d", trial).hasSameSizeAs(small);
                assertThat(newOnes).as("trial %d", trial).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void equalHashesGoByTheRankOfTheirIds() {
        Bank bank = new Bank(10);
        bank.countMin = bank.countMax = 3;
        for (int item = 0; item < bank.items; item++) {
            bank.hashes[item] = 7;
            bank.ranks[item] = item * 7 % 10;
        }
        for (String seed : new String[] {"a", "b"}) {
            assertThat(items(Sampler.of(bank.problem()).draw(Mode.SEQUENTIAL, seed)))
                    .containsExactly(0, 3, 6);
        }
    }

    @Test
    void threadsChangeNothing() {
        Sampler sampler = Sampler.of(new Measure.Synthetic(2_000, 4).rich(30));
        List<String> seeds = IntStream.range(0, 24).mapToObj(k -> "t" + k).toList();
        List<List<Integer>> alone = seeds.stream()
                .map(seed -> items(sampler.draw(Mode.SEQUENTIAL, seed)))
                .toList();
        List<List<Integer>> together = seeds.parallelStream()
                .map(seed -> items(sampler.draw(Mode.SEQUENTIAL, seed)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    private static TreeSet<Long> laminar(int items, int sections, long trial) {
        long[] hashes = IntStream.range(0, items)
                .mapToLong(k -> Priorities.idHash(trial + "/" + k))
                .toArray();
        ProblemBuilder builder = Problem.builder(hashes).count(8, 8);
        for (int s = 0; s < sections; s++) {
            int at = s;
            int[] section = IntStream.range(0, items)
                    .filter(k -> k % (sections + 1) == at)
                    .toArray();
            builder.row(Row.counting(section, 1, 2));
            builder.row(Row.counting(
                    Arrays.stream(section).filter(k -> hashes[k] % 2 == 0).toArray(), 0, 1));
        }
        Sampler sampler = Sampler.of(builder.build());
        TreeSet<Long> drawn = new TreeSet<>();
        if (sampler.draw(Mode.SEQUENTIAL, "g") instanceof Draw.Drawn draw) {
            Arrays.stream(draw.items()).forEach(item -> drawn.add(hashes[item]));
        }
        return drawn;
    }

    static List<Integer> items(Draw draw) {
        return draw instanceof Draw.Drawn drawn
                ? Arrays.stream(drawn.items()).boxed().toList()
                : List.of(-1);
    }

    private static long[] times(long[] row, long factor) {
        return Arrays.stream(row).map(value -> value * factor).toArray();
    }

    private static long[] scaledBounds(long[] bounds, long factor) {
        long low = bounds[0] == Long.MIN_VALUE ? Long.MIN_VALUE : bounds[0] * factor;
        long high = bounds[1] == Long.MAX_VALUE ? Long.MAX_VALUE : bounds[1] * factor;
        if (factor > 0) {
            return new long[] {low, high};
        }
        return new long[] {
            bounds[1] == Long.MAX_VALUE ? Long.MIN_VALUE : high, bounds[0] == Long.MIN_VALUE ? Long.MAX_VALUE : low
        };
    }

    private static int[] shuffled(int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] to = IntStream.range(0, length).toArray();
        for (int k = length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int held = to[k];
            to[k] = to[other];
            to[other] = held;
        }
        return to;
    }

    private static Bank permuted(Bank bank, int[] to) {
        Bank moved = new Bank(bank.items);
        moved.countMin = bank.countMin;
        moved.countMax = bank.countMax;
        for (int item = 0; item < bank.items; item++) {
            moved.hashes[to[item]] = bank.hashes[item];
            moved.ranks[to[item]] = bank.ranks[item];
            moved.weights[to[item]] = bank.weights[item];
            moved.included |= (bank.included >> item & 1) << to[item];
            moved.excluded |= (bank.excluded >> item & 1) << to[item];
        }
        for (int row = 0; row < bank.coefficients.size(); row++) {
            moved.add(
                    permuted(bank.coefficients.get(row), to),
                    bank.bounds.get(row)[0],
                    bank.bounds.get(row)[1]);
        }
        bank.enemies.forEach(group -> moved.enemies.add(moved(group, to)));
        bank.bundles.forEach(group -> moved.bundles.add(moved(group, to)));
        bank.requires.forEach(pair -> moved.requires.add(moved(pair, to)));
        moved.minimised = permuted(bank.minimised, to);
        return moved;
    }

    private static int[] moved(int[] items, int[] to) {
        return Arrays.stream(items).map(item -> to[item]).toArray();
    }

    private static long[] permuted(long[] row, int[] to) {
        long[] moved = new long[row.length];
        for (int item = 0; item < row.length; item++) {
            moved[to[item]] = row[item];
        }
        return moved;
    }
}
