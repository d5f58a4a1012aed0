package io.github.questionwright.sampling.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses who answers, and asks single questions. */
final class Oracles {

    private Oracles() {}

    /** The fastest exact oracle for a program; empty when it has no solution. */
    static Optional<Oracle> of(Program program, int nodeLimit) {
        Program tight = program.tightened();
        if (tight.shortOfSupply()) {
            return Optional.empty();
        }
        Oracle oracle = LaminarForest.of(tight)
                .<Oracle>map(forest -> new LaminarOracle(forest, tight))
                .orElseGet(() -> new GeneralOracle(tight, nodeLimit));
        return oracle.feasible() ? Optional.of(oracle) : Optional.empty();
    }

    static boolean feasible(Program program, int nodeLimit) {
        return of(program, nodeLimit).isPresent();
    }

    /** Some solution, preferably a cheap one; null when there is none. */
    static int @Nullable [] solution(Program program, double[] cost, int nodeLimit) {
        Program tight = program.tightened();
        return tight.shortOfSupply() ? null : new Search(tight, nodeLimit).find(tight.low(), tight.high(), cost);
    }
}
