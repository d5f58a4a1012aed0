package io.github.questionwright.sampling.engine;

import java.util.OptionalLong;

/** The largest and the least value of a row over all solutions: exact, by steered solutions and bisection. */
final class Extreme {

    private final Program program;
    private final int row;
    private final int sign;
    private final int nodeLimit;

    private Extreme(Program program, int row, int sign, int nodeLimit) {
        this.program = program;
        this.row = row;
        this.sign = sign;
        this.nodeLimit = nodeLimit;
    }

    static OptionalLong largest(Program program, int row, int nodeLimit) {
        return new Extreme(program, row, 1, nodeLimit).search();
    }

    static OptionalLong least(Program program, int row, int nodeLimit) {
        OptionalLong negated = new Extreme(program, row, -1, nodeLimit).search();
        return negated.isPresent() ? OptionalLong.of(-negated.getAsLong()) : negated;
    }

    /** The largest sign * value. */
    private OptionalLong search() {
        OptionalLong start = attained(program);
        if (start.isEmpty()) {
            return start;
        }
        Matrix matrix = program.matrix();
        long ceiling = sign > 0
                ? Math.min(program.rowHigh()[row], matrix.largest(row, program.low(), program.high()))
                : -Math.max(program.rowLow()[row], matrix.least(row, program.low(), program.high()));
        long best = start.getAsLong();
        boolean next = true;
        while (best < ceiling) {
            long goal = next ? best + 1 : best + (ceiling - best + 1) / 2;
            OptionalLong value = attained(atLeast(goal));
            if (value.isPresent()) {
                best = value.getAsLong();
            } else {
                ceiling = goal - 1;
            }
            next = !next;
        }
        return OptionalLong.of(best);
    }

    private Program atLeast(long goal) {
        return sign > 0
                ? program.withRow(row, goal, program.rowHigh()[row])
                : program.withRow(row, program.rowLow()[row], -goal);
    }

    private OptionalLong attained(Program within) {
        int[] x = Oracles.solution(within, cost(), nodeLimit);
        return x == null
                ? OptionalLong.empty()
                : OptionalLong.of(sign * program.matrix().product(row, x));
    }

    private double[] cost() {
        Matrix matrix = program.matrix();
        double[] cost = new double[matrix.columns];
        double largest = 1;
        for (int k = matrix.rowStart[row]; k < matrix.rowStart[row + 1]; k++) {
            cost[matrix.columnIndex[k]] = -sign * (double) matrix.rowValue[k];
            largest = Math.max(largest, Math.abs((double) matrix.rowValue[k]));
        }
        for (int cell = 0; cell < cost.length; cell++) {
            cost[cell] /= largest;
        }
        return cost;
    }
}
