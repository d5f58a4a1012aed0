package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Prints how long things take; run by hand, proves nothing by itself. */
final class Measure {

    private Measure() {}

    public static void main(String[] args) {
        forms(6);
        explanations();
        Synthetic million = new Synthetic(1_000_000, 1);
        priorities(million);
        draws("laminar, 20 of a million", million.laminar(20), 30);
        draws("crossing, 20 of a million", million.crossing(20), 30);
        draws("crossing + minutes, 20 of a million", million.crossingAndMinutes(20), 30);
        draws("15 rows, 50 of a million", million.rich(50), 30);
        draws("15 rows, 50 of 5,000", new Synthetic(5_000, 2).rich(50), 30);
    }

    private static void forms(int runs) {
        Synthetic bank = new Synthetic(5_000, 2);
        Sampler sampler = Sampler.of(bank.rich(40));
        double[][] statistics = {
            new SplittableRandom(9).doubles(5_000).toArray(),
            Arrays.stream(bank.minutes).asDoubleStream().toArray()
        };
        long[] times = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Forms forms = sampler.forms(new FormsRequest(10, 0, statistics), "f" + run);
            times[run] = System.nanoTime() - start;
            System.out.println("   " + (forms instanceof Forms.Made made ? spread(made, statistics[0]) : forms));
        }
        report("10 disjoint forms of 40 from 5,000 under 15 rows", times);
    }

    private static String spread(Forms.Made made, double[] statistic) {
        StringBuilder text = new StringBuilder("widest range of each rule:");
        for (int row = 0; row < made.rowValues().get(0).length; row++) {
            int at = row;
            LongSummaryStatistics values =
                    made.rowValues().stream().mapToLong(form -> form[at]).summaryStatistics();
            text.append(' ').append(values.getMax() - values.getMin());
        }
        DoubleSummaryStatistics sums = made.forms().stream()
                .mapToDouble(form ->
                        Arrays.stream(form).mapToDouble(k -> statistic[k]).sum())
                .summaryStatistics();
        return text + String.format(Locale.ROOT, ", statistic %.5f", sums.getMax() - sums.getMin());
    }

    private static void explanations() {
        Problem problem = new Synthetic(5_000, 2).impossible(40);
        long[] times = new long[10];
        for (int run = 0; run < times.length; run++) {
            long start = System.nanoTime();
            Explanation explanation = Sampler.of(problem).explain();
            times[run] = System.nanoTime() - start;
            if (run == 0) {
                System.out.println("   " + explanation);
            }
        }
        report("explanation, 15 rows, 5,000 (with cells)", times);
        Sampler sampler = Sampler.of(new Synthetic(5_000, 2).rich(40));
        long start = System.nanoTime();
        System.out.println("   exposure floor "
                + sampler.diagnose().orElseThrow().exposure().floor());
        report("diagnosis, 15 rows, 5,000", new long[] {System.nanoTime() - start});
        long step = System.nanoTime();
        sampler.step(new int[0], new int[0]);
        report("one step, 15 rows, 5,000", new long[] {System.nanoTime() - step});
        long fit = System.nanoTime();
        sampler.draw(Mode.BALANCED, "a");
        report("BALANCED, first draw", new long[] {System.nanoTime() - fit});
    }

    private static void priorities(Synthetic bank) {
        long[] times = new long[30];
        long sink = 0;
        for (int run = 0; run < times.length; run++) {
            Key key = Key.of("sel", "p" + run);
            long start = System.nanoTime();
            for (long hash : bank.hashes) {
                sink ^= Priorities.priority(key, hash);
            }
            times[run] = System.nanoTime() - start;
        }
        report("a million priorities " + (sink & 1), times);
    }

    private static void draws(String what, Problem problem, int runs) {
        long start = System.nanoTime();
        Setting setting = new Setting(problem);
        long built = System.nanoTime();
        Program fixed = setting.fixed(setting.rules()).orElseThrow();
        long fix = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%s: %d cells %.1f ms, fix %.1f ms, laminar %s%n",
                what,
                setting.cells.count(),
                (built - start) / 1e6,
                (fix - built) / 1e6,
                LaminarForest.of(fixed.tightened()).isPresent());
        long[] times = new long[runs];
        long[] selection = new long[runs];
        for (int run = 0; run < runs; run++) {
            Key key = Key.of("sel", "s" + run);
            long begin = System.nanoTime();
            SequentialDraw draw = SequentialDraw.start(
                            setting.cells.pools(), fixed, key, new double[0], setting.nodeLimit())
                    .orElseThrow();
            long ready = System.nanoTime();
            draw.run();
            long end = System.nanoTime();
            times[run] = end - begin;
            selection[run] = end - ready;
        }
        report("   whole draw", times);
        report("   selection proper", selection);
    }

    static void report(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f ms, min %.3f, max %.3f%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[0] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    /** A bank with the spread of a real one: skewed sections, difficulty, kinds, tags, minutes. */
    static final class Synthetic {

        final long[] hashes;
        final int[] section;
        final int[] difficulty;
        final int[] minutes;
        final int[] tags;
        final int[] kind;

        Synthetic(int items, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            hashes = random.longs(items).toArray();
            section = IntStream.range(0, items)
                    .map(k -> Math.min(random.nextInt(8), random.nextInt(8)))
                    .toArray();
            difficulty = IntStream.range(0, items).map(k -> random.nextInt(3)).toArray();
            minutes = IntStream.range(0, items).map(k -> 1 + random.nextInt(5)).toArray();
            kind = IntStream.range(0, items).map(k -> random.nextInt(10) / 4).toArray();
            tags = IntStream.range(0, items)
                    .map(k -> random.nextInt(64) & random.nextInt(64))
                    .toArray();
        }

        private Row where(IntPredicate filter, long min, long max) {
            return Row.counting(IntStream.range(0, hashes.length).filter(filter).toArray(), min, max);
        }

        ProblemBuilder start(int count) {
            return Problem.builder(hashes).count(count, count);
        }

        Problem laminar(int count) {
            ProblemBuilder builder = start(count);
            for (int s = 0; s < 8; s++) {
                int at = s;
                builder.row(where(k -> section[k] == at, 1, count / 3));
            }
            builder.row(where(k -> section[k] == 0 && difficulty[k] == 2, 1, 2));
            return builder.build();
        }

        ProblemBuilder crossed(int count) {
            ProblemBuilder builder = start(count);
            for (int s = 0; s < 8; s++) {
                int at = s;
                builder.row(where(k -> section[k] == at, 1, count / 4));
            }
            for (int d = 0; d < 3; d++) {
                int at = d;
                builder.row(where(k -> difficulty[k] == at, count / 3, count / 3 + 1));
            }
            return builder;
        }

        Problem crossing(int count) {
            return crossed(count).build();
        }

        Problem crossingAndMinutes(int count) {
            ProblemBuilder builder = crossed(count);
            addMinutes(builder, count * 9L / 4, count * 9L / 4 + 2);
            return builder.build();
        }

        private void addMinutes(ProblemBuilder builder, long min, long max) {
            long[] values = Arrays.stream(minutes).asLongStream().toArray();
            builder.row(new Row(IntStream.range(0, hashes.length).toArray(), values, min, max));
        }

        Problem rich(int count) {
            return ruled(count).build();
        }

        Problem impossible(int count) {
            ProblemBuilder builder = ruled(count);
            builder.row(where(k -> section[k] < 4 && kind[k] < 2, 0, count / 3));
            builder.row(where(k -> difficulty[k] == 0 || minutes[k] > 1, 0, count / 2));
            return builder.build();
        }

        private ProblemBuilder ruled(int count) {
            ProblemBuilder builder = start(count);
            for (int s = 0; s < 4; s++) {
                int at = s;
                builder.row(where(k -> section[k] == at, count / 8, count / 4));
            }
            for (int d = 0; d < 3; d++) {
                int at = d;
                builder.row(where(k -> difficulty[k] == at, count / 4, count / 2));
            }
            for (int t = 0; t < 6; t++) {
                int bit = t;
                builder.row(where(k -> (tags[k] >> bit & 1) == 1, count / 5, count / 3));
            }
            builder.row(where(k -> kind[k] == 2, count / 10, count / 8));
            addMinutes(builder, count * 9L / 4, count * 9L / 4 + 5);
            return builder;
        }
    }
}
