package io.github.questionwright.sampling.engine;

import io.github.questionwright.sampling.engine.Diagnosis.Exposure;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least t such that the linear program has a point that uses no more than a share t of any cell: from below, each
 * certificate of infeasibility gives the next t (Newton's method on the parametric bound).
 */
final class ExposureFloor {

    private static final int ROUNDS = 200;

    private final Cells cells;
    private final Program program;
    private final Relaxation lp;
    private final Simplex simplex;
    private double[] direction = {};

    private ExposureFloor(Cells cells, Program fixed) {
        this.cells = cells;
        program = fixed.tightened();
        lp = new Relaxation(program);
        simplex = new Simplex(lp);
    }

    static Exposure of(Cells cells, Program fixed) {
        return new ExposureFloor(cells, fixed).find();
    }

    private Exposure find() {
        double share = 0;
        for (int round = 0; round < ROUNDS && infeasible(share); round++) {
            double next = root(share);
            if (next <= share + 1e-12) {
                break;
            }
            share = next;
        }
        return new Exposure(share, binding());
    }

    private double room(int cell, double share) {
        int low = program.low()[cell];
        return Math.min(program.high()[cell], low + share * (cells.supply()[cell] - cells.forced()[cell]));
    }

    private boolean infeasible(double share) {
        lp.box(program.low(), program.high());
        for (int cell = 0; cell < program.cells(); cell++) {
            lp.high[cell] = room(cell, share);
        }
        Simplex.Status status = simplex.solve(new double[0]);
        while (status == Simplex.Status.OPTIMAL && lp.joinViolated(simplex.values())) {
            status = simplex.solve(new double[0]);
        }
        if (status != Simplex.Status.INFEASIBLE) {
            return false;
        }
        direction = simplex.contradiction();
        if (excess(share) <= 0) {
            direction = Arrays.stream(direction).map(weight -> -weight).toArray();
        }
        return excess(share) > 0;
    }

    /** How much the combination of rows exceeds what a share allows: falls as the share grows. */
    private double excess(double share) {
        double sum = 0;
        for (int row = 0; row < direction.length; row++) {
            if (direction[row] != 0) {
                sum -= direction[row] * (direction[row] > 0 ? program.rowHigh()[row] : program.rowLow()[row]);
            }
        }
        for (int cell = 0; cell < program.cells(); cell++) {
            double weight = combined(cell);
            sum += weight * (weight > 0 ? program.low()[cell] : room(cell, share));
        }
        return sum;
    }

    private double combined(int cell) {
        Matrix matrix = program.matrix();
        double sum = 0;
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            sum += direction[matrix.rowIndex[k]] * matrix.columnValue[k];
        }
        return sum;
    }

    private double root(double from) {
        double low = from;
        double high = 1;
        for (int halving = 0; halving < 52; halving++) {
            double middle = (low + high) / 2;
            if (excess(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The items of the cell with the largest weight per unit in the last certificate. */
    private int[] binding() {
        int binding = -1;
        double least = -1e-9;
        for (int cell = 0; direction.length > 0 && cell < program.cells(); cell++) {
            double weight = combined(cell);
            if (weight < least && program.high()[cell] > program.low()[cell]) {
                least = weight;
                binding = cell;
            }
        }
        int found = binding;
        return IntStream.range(0, cells.cellOf().length)
                .filter(item -> found >= 0 && cells.cellOf()[item] == found)
                .toArray();
    }
}
