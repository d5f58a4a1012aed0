package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Answers for any rows. A witness, one completion that is known, says yes without solving; the certificates of earlier
 * refusals say no without solving; else one unit of the witness is swapped; else {@link Search} decides.
 */
final class GeneralOracle implements Oracle {

    private static final int CERTIFICATES = 48;

    private final Program program;
    private final Search search;
    private final int[] low;
    private final int[] high;
    private final List<Certificate> certificates = new ArrayList<>();
    private final double[] wish;
    private final Witness witness;

    /** Prepares for a tightened program. */
    GeneralOracle(Program program, int nodeLimit) {
        this.program = program;
        search = new Search(program, nodeLimit);
        low = program.low().clone();
        high = program.high().clone();
        wish = new double[program.cells()];
        witness = new Witness(program);
    }

    @Override
    public boolean feasible() {
        int[] found = search.find(low, high, wish);
        if (found != null) {
            witness.set(found);
        }
        return found != null;
    }

    @Override
    public boolean allows(int cell, Steering steering) {
        return low[cell] < high[cell] && canTake(cell, steering);
    }

    @Override
    public void take(int cell) {
        low[cell]++;
        certificates.forEach(certificate -> certificate.lowMoved(cell, 1));
    }

    @Override
    public void close(int cell) {
        int drop = low[cell] - high[cell];
        high[cell] = low[cell];
        certificates.forEach(certificate -> certificate.highMoved(cell, drop));
    }

    @Override
    public void mark(boolean[] allowed) {
        for (int cell = 0; cell < low.length; cell++) {
            allowed[cell] |= witness.count(cell) > low[cell];
        }
    }

    private boolean canTake(int cell, Steering steering) {
        if (witness.count(cell) > low[cell]) {
            return true;
        }
        for (Certificate certificate : certificates) {
            if (certificate.condemns(cell)) {
                return false;
            }
        }
        Arrays.fill(wish, 0);
        steering.fill(wish);
        return witness.swapIn(cell, low, wish) || solve(cell);
    }

    private boolean solve(int cell) {
        double[] cost = new double[wish.length];
        for (int k = 0; k < cost.length; k++) {
            cost[k] = -wish[k];
        }
        low[cell]++;
        int[] found = search.find(low, high, cost);
        low[cell]--;
        if (found != null) {
            witness.set(found);
        } else {
            keep(cell);
        }
        return found != null;
    }

    private void keep(int cell) {
        Certificate certificate = search.rootCertificate();
        if (certificate != null) {
            certificate.lowMoved(cell, -1);
            if (certificates.size() == CERTIFICATES) {
                certificates.remove(0);
            }
            certificates.add(certificate);
        }
    }
}
