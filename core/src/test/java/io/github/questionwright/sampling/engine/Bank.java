package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A small random bank with random rules, in plain data: what the engine and the reference are both given. */
final class Bank {

    final int items;
    final long[] hashes;
    final int[] ranks;
    final double[] weights;
    int countMin;
    int countMax;
    final List<long[]> coefficients = new ArrayList<>();
    final List<long[]> bounds = new ArrayList<>();
    final List<int[]> bundles = new ArrayList<>();
    final List<int[]> requires = new ArrayList<>();
    final List<int[]> enemies = new ArrayList<>();
    int included;
    int excluded;
    long[] minimised = {};

    Bank(int items) {
        this.items = items;
        hashes = new long[items];
        ranks = new int[items];
        weights = new double[items];
        Arrays.fill(weights, 1);
        for (int item = 0; item < items; item++) {
            hashes[item] = Priorities.idHash("q" + item);
            ranks[item] = item;
        }
    }

    static Bank random(long seed, int most) {
        SplittableRandom random = new SplittableRandom(seed);
        Bank bank = new Bank(1 + Math.max(random.nextInt(most), random.nextInt(most)));
        bank.fill(random);
        return bank;
    }

    private void fill(SplittableRandom random) {
        countMax = random.nextInt(items + 1);
        countMin = random.nextInt(3) == 0 ? random.nextInt(countMax + 1) : countMax;
        for (int item = 0; item < items; item++) {
            hashes[item] = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextLong();
            weights[item] = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
        }
        for (int rows = random.nextInt(8); rows > 0; rows--) {
            addRow(random);
        }
        for (int more = random.nextInt(4); more > 0 && items > 2; more--) {
            switch (random.nextInt(4)) {
                case 0 -> enemies.add(pick(random, 2 + random.nextInt(2)));
                case 1 -> bundles.add(pick(random, 2 + random.nextInt(2)));
                case 2 -> requires.add(pick(random, 2));
                default -> fix(random);
            }
        }
        if (random.nextInt(4) == 0) {
            minimised =
                    IntStream.range(0, items).mapToLong(k -> random.nextInt(3)).toArray();
        }
    }

    private void fix(SplittableRandom random) {
        if (random.nextBoolean()) {
            included |= 1 << random.nextInt(items);
        } else {
            excluded |= 1 << random.nextInt(items);
        }
    }

    private void addRow(SplittableRandom random) {
        int kind = random.nextInt(4);
        long[] row = new long[items];
        for (int item = 0; item < items; item++) {
            row[item] = switch (kind) {
                case 0, 1 -> random.nextInt(2);
                case 2 -> 5L * (1 + random.nextInt(5));
                default -> random.nextInt(-4, 8);
            };
        }
        long[] shuffledSums = IntStream.range(0, 12)
                .mapToLong(k -> IntStream.range(0, items)
                        .filter(item -> random.nextInt(items) < countMax)
                        .mapToLong(item -> row[item])
                        .sum())
                .sorted()
                .toArray();
        long low = shuffledSums[4 + random.nextInt(8)] - random.nextInt(2);
        long width = random.nextInt(kind == 2 ? 8 : 3);
        switch (random.nextInt(3)) {
            case 0 -> add(row, low, low + width);
            case 1 -> add(row, low, Long.MAX_VALUE);
            default -> add(row, Long.MIN_VALUE, shuffledSums[random.nextInt(8)] + width);
        }
    }

    void add(long[] row, long min, long max) {
        coefficients.add(row);
        bounds.add(new long[] {min, max});
    }

    private int[] pick(SplittableRandom random, int wanted) {
        return random.ints(0, items).distinct().limit(Math.min(wanted, items)).toArray();
    }

    ProblemBuilder builder() {
        ProblemBuilder builder = Problem.builder(hashes)
                .tieRanks(ranks)
                .weights(weights)
                .count(countMin, countMax)
                .include(bits(included))
                .exclude(bits(excluded));
        for (int row = 0; row < coefficients.size(); row++) {
            builder.row(sparse(coefficients.get(row), bounds.get(row)[0], bounds.get(row)[1]));
        }
        enemies.forEach(builder::atMostOne);
        requires.forEach(pair -> builder.requires(pair[0], pair[1]));
        bundles.forEach(builder::bundle);
        if (minimised.length > 0) {
            builder.minimise(sparse(minimised, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return builder;
    }

    Problem problem() {
        return builder().build();
    }

    static Row sparse(long[] row, long min, long max) {
        int[] items = IntStream.range(0, row.length).filter(k -> row[k] != 0).toArray();
        return new Row(items, Arrays.stream(items).mapToLong(k -> row[k]).toArray(), min, max);
    }

    private static int[] bits(int mask) {
        return IntStream.range(0, 31).filter(k -> (mask >> k & 1) != 0).toArray();
    }
}
