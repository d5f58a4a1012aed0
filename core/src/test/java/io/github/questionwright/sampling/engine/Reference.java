package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The definition by brute force over all 2^n sets. Shares nothing with the engine but the hash of an item. A set's
 * violations are a bit mask over half-rules: bit 2r below the min of rule r, bit 2r + 1 above its max (rule 0 is the
 * count, then the bank's rows, enemies, requires), then one bit for each included item that is missing.
 */
final class Reference {

    private final Bank bank;
    private final List<long[]> rows = new ArrayList<>();
    private final List<long[]> bounds = new ArrayList<>();
    private final boolean[] possible;
    private final long[] violations;

    Reference(Bank bank) {
        this.bank = bank;
        long[] ones = new long[bank.items];
        Arrays.fill(ones, 1);
        addRow(ones, bank.countMin, bank.countMax);
        for (int row = 0; row < bank.coefficients.size(); row++) {
            addRow(
                    bank.coefficients.get(row),
                    bank.bounds.get(row)[0],
                    bank.bounds.get(row)[1]);
        }
        bank.enemies.forEach(group -> addRow(indicator(group), 0, 1));
        bank.requires.forEach(pair -> {
            long[] row = new long[bank.items];
            row[pair[0]] = 1;
            row[pair[1]] = -1;
            addRow(row, -1, 0);
        });
        possible = new boolean[1 << bank.items];
        violations = new long[1 << bank.items];
        for (int set = 0; set < possible.length; set++) {
            possible[set] = possible(set);
        }
        findViolations();
    }

    private void addRow(long[] row, long min, long max) {
        rows.add(row);
        bounds.add(new long[] {min, max});
    }

    private long[] indicator(int[] group) {
        long[] row = new long[bank.items];
        Arrays.stream(group).forEach(item -> row[item] = 1);
        return row;
    }

    private boolean possible(int set) {
        for (int[] bundle : bank.bundles) {
            int mask = 0;
            for (int item : bundle) {
                mask |= 1 << item;
            }
            if ((set & mask) != 0 && (set & mask) != mask) {
                return false;
            }
        }
        return (set & bank.excluded) == 0;
    }

    /** Value by value: a set is the set without its lowest item, and that item. */
    private void findViolations() {
        long[] value = new long[violations.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int set = 1; set < value.length; set++) {
                value[set] = value[set & set - 1] + rows.get(row)[Integer.numberOfTrailingZeros(set)];
            }
            for (int set = 0; set < value.length; set++) {
                violations[set] |= value[set] < bounds.get(row)[0] ? 1L << 2 * row : 0;
                violations[set] |= value[set] > bounds.get(row)[1] ? 1L << 2 * row + 1 : 0;
            }
        }
        for (int set = 0; set < value.length; set++) {
            violations[set] |= (long) (bank.included & ~set) << 2 * rows.size();
        }
    }

    static long value(long[] row, int set) {
        long sum = 0;
        for (int item = 0; item < row.length; item++) {
            sum += (set >> item & 1) == 0 ? 0 : row[item];
        }
        return sum;
    }

    int rules() {
        return rows.size();
    }

    /** Whether there is a set that violates nothing outside of the mask. */
    boolean feasibleWithout(long ignored) {
        return sets().anyMatch(set -> (violations[set] & ~ignored) == 0);
    }

    boolean feasible(int set) {
        return possible[set] && violations[set] == 0;
    }

    /** Whether there are two feasible sets of one size with no more in common. */
    boolean pairOfForms(int mostInCommon) {
        int[] feasible = sets().filter(this::feasible).toArray();
        return Arrays.stream(feasible)
                .anyMatch(a -> Arrays.stream(feasible)
                        .anyMatch(b ->
                                Integer.bitCount(a) == Integer.bitCount(b) && Integer.bitCount(a & b) <= mostInCommon));
    }

    private IntStream sets() {
        return IntStream.range(0, possible.length).filter(set -> possible[set]);
    }

    /** All valid sets: with the largest count, then with the least minimised value. */
    int[] valid() {
        int[] feasible = sets().filter(set -> violations[set] == 0).toArray();
        int count = Arrays.stream(feasible).map(Integer::bitCount).max().orElse(0);
        int[] largest = Arrays.stream(feasible)
                .filter(set -> Integer.bitCount(set) == count)
                .toArray();
        long least = Arrays.stream(largest)
                .mapToLong(set -> value(bank.minimised, set))
                .min()
                .orElse(0);
        return Arrays.stream(largest)
                .filter(set -> value(bank.minimised, set) == least)
                .toArray();
    }

    /** The valid set that comes first in the order of the items' waiting times. */
    int first(int[] valid, String seed) {
        int[] order = order(seed);
        return Arrays.stream(valid)
                .boxed()
                .max(Comparator.comparingLong(set -> reordered(order, set)))
                .orElseThrow();
    }

    private static long reordered(int[] order, int set) {
        long bits = 0;
        for (int item : order) {
            bits = bits << 1 | (set >> item & 1);
        }
        return bits;
    }

    int[] order(String seed) {
        Key key = Key.of("sel", seed);
        double[] time = new double[bank.items];
        long[] priority = new long[bank.items];
        for (int item = 0; item < bank.items; item++) {
            priority[item] = SipHash.hash(key, bank.hashes[item]);
            double u = ((priority[item] >>> 12) + 0.5) / (1L << 52);
            time[item] = -StrictMath.log(1 - u) / bank.weights[item];
        }
        return IntStream.range(0, bank.items)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> time[item])
                        .thenComparing(item -> Long.toUnsignedString(priority[item]), Reference::numerically)
                        .thenComparing(item -> Long.toUnsignedString(bank.hashes[item]), Reference::numerically)
                        .thenComparing(item -> bank.ranks[item]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int numerically(String a, String b) {
        return new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b));
    }

    /** The value nearest to the bound that this half-rule would have to allow, everything else kept. */
    OptionalLong nearest(int row, boolean lower) {
        long others = ~(1L << 2 * row + (lower ? 0 : 1));
        var values = sets().filter(set -> (violations[set] & others) == 0).mapToLong(set -> value(rows.get(row), set));
        return lower ? values.max() : values.min();
    }
}
