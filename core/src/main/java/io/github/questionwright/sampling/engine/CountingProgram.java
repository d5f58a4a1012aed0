package io.github.questionwright.sampling.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts the solutions of a program by dynamic programming, cell by cell: a state is the value so far of every row that
 * is not settled yet. A count x of a cell with N free units stands for C(N, x) sets.
 */
final class CountingProgram {

    private static final int DEAD = -1;

    private final Program program;
    private final int[] order;
    private final int[] rows;
    private final long[][] values;
    private final long[][] restLow;
    private final long[][] restHigh;
    private final int[][] next;
    private final List<BigInteger[]> ways = new ArrayList<>();
    private final BigInteger[][] completions;

    /** A state, as a key. */
    private record State(long[] values) {

        private static final long SETTLED = Long.MAX_VALUE;

        @Override
        public boolean equals(Object other) {
            return other instanceof State state && Arrays.equals(values, state.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /**
     * Counts.
     *
     * @param tight a tightened, feasible program
     * @param supply how many units each cell has
     * @param budget how many steps (states times counts of one cell) it may cost
     * @throws BudgetException beyond the budget
     */
    CountingProgram(Program tight, int[] supply, long budget) {
        program = tight;
        order = CountingOrder.of(tight);
        rows = IntStream.range(0, tight.rows()).filter(tight::binds).toArray();
        values = new long[order.length][rows.length];
        restLow = new long[order.length + 1][rows.length];
        restHigh = new long[order.length + 1][rows.length];
        sumRests();
        next = new int[order.length][];
        for (int cell : order) {
            int forced = tight.low()[cell];
            ways.add(binomials(supply[cell] - forced, tight.high()[cell] - forced));
        }
        completions = new BigInteger[order.length + 1][];
        forward(budget);
        for (int layer = order.length - 1; layer >= 0; layer--) {
            backward(layer);
        }
    }

    /** How many sets there are. */
    BigInteger total() {
        return completions[0].length == 0 ? BigInteger.ZERO : completions[0][0];
    }

    /** The counts of all cells in the set with this rank. */
    int[] unrank(BigInteger rank) {
        int[] x = new int[order.length];
        BigInteger left = rank;
        int state = 0;
        for (int layer = 0; layer < order.length; layer++) {
            int width = ways.get(layer).length;
            for (int more = 0; more < width; more++) {
                int to = next[layer][state * width + more];
                BigInteger here = to == DEAD ? BigInteger.ZERO : completions[layer + 1][to].multiply(way(layer, more));
                if (left.compareTo(here) < 0) {
                    x[order[layer]] = program.low()[order[layer]] + more;
                    left = left.mod(completions[layer + 1][to]);
                    state = to;
                    break;
                }
                left = left.subtract(here);
            }
        }
        return x;
    }

    /** For each cell, how many sets contain one given free unit of it. */
    BigInteger[] containing(int[] supply) {
        BigInteger[] result = new BigInteger[order.length];
        BigInteger[] arrivals = {BigInteger.ONE};
        for (int layer = 0; layer < order.length; layer++) {
            int cell = order[layer];
            int free = supply[cell] - program.low()[cell];
            BigInteger[] without = binomials(free - 1, ways.get(layer).length - 1);
            BigInteger[] onwards = zeros(completions[layer + 1].length);
            BigInteger sum = BigInteger.ZERO;
            int width = ways.get(layer).length;
            for (int at = 0; at < arrivals.length * width; at++) {
                int to = next[layer][at];
                if (to != DEAD) {
                    int more = at % width;
                    BigInteger here = arrivals[at / width];
                    onwards[to] = onwards[to].add(here.multiply(way(layer, more)));
                    sum = more == 0
                            ? sum
                            : sum.add(here.multiply(without[more - 1]).multiply(completions[layer + 1][to]));
                }
            }
            result[cell] = sum;
            arrivals = onwards;
        }
        return result;
    }

    private BigInteger way(int layer, int more) {
        return ways.get(layer)[more];
    }

    private void sumRests() {
        for (int layer = order.length - 1; layer >= 0; layer--) {
            int cell = order[layer];
            for (int k = 0; k < rows.length; k++) {
                long value = program.matrix().at(rows[k], cell);
                values[layer][k] = value;
                long atLow = value * program.low()[cell];
                long atHigh = value * program.high()[cell];
                restLow[layer][k] = restLow[layer + 1][k] + Math.min(atLow, atHigh);
                restHigh[layer][k] = restHigh[layer + 1][k] + Math.max(atLow, atHigh);
            }
        }
    }

    private void forward(long budget) {
        List<State> states = List.of(new State(new long[rows.length]));
        long steps = 0;
        for (int layer = 0; layer < order.length; layer++) {
            int width = ways.get(layer).length;
            steps += (long) width * states.size();
            if (steps > budget) {
                throw new BudgetException(steps, budget);
            }
            Map<State, Integer> numbers = new HashMap<>();
            List<State> reached = new ArrayList<>();
            next[layer] = new int[width * states.size()];
            for (int at = 0; at < next[layer].length; at++) {
                next[layer][at] = step(layer, states.get(at / width), at % width, numbers, reached);
            }
            completions[layer] = zeros(states.size());
            states = reached;
        }
        completions[order.length] = zeros(states.size());
        Arrays.fill(completions[order.length], BigInteger.ONE);
    }

    private int step(int layer, State from, int more, Map<State, Integer> numbers, List<State> reached) {
        long[] perUnit = values[layer];
        int count = program.low()[order[layer]] + more;
        long[] state = from.values().clone();
        for (int k = 0; k < rows.length; k++) {
            if (state[k] != State.SETTLED) {
                long value = state[k] + perUnit[k] * count;
                long least = value + restLow[layer + 1][k];
                long most = value + restHigh[layer + 1][k];
                long low = program.rowLow()[rows[k]];
                long high = program.rowHigh()[rows[k]];
                if (most < low || least > high) {
                    return DEAD;
                }
                state[k] = least >= low && most <= high ? State.SETTLED : value;
            }
        }
        State to = new State(state);
        Integer known = numbers.putIfAbsent(to, reached.size());
        if (known == null) {
            reached.add(to);
        }
        return known == null ? reached.size() - 1 : known;
    }

    private void backward(int layer) {
        int width = ways.get(layer).length;
        for (int at = 0; at < next[layer].length; at++) {
            int to = next[layer][at];
            if (to != DEAD) {
                BigInteger more = completions[layer + 1][to].multiply(way(layer, at % width));
                completions[layer][at / width] = completions[layer][at / width].add(more);
            }
        }
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    /** C(of, 0) .. C(of, most). */
    private static BigInteger[] binomials(int of, int most) {
        BigInteger[] row = new BigInteger[most + 1];
        row[0] = BigInteger.ONE;
        for (int k = 1; k <= most; k++) {
            row[k] = row[k - 1].multiply(BigInteger.valueOf(of - k + 1L)).divide(BigInteger.valueOf(k));
        }
        return row;
    }
}
