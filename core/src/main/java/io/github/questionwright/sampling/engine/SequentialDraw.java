package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The definition itself: walk the units in the order of the race, take each that still allows a completion. */
final class SequentialDraw {

    private final Race race;
    private final Oracle oracle;
    private final Program program;
    private final Oracle.Steering steering = this::steer;
    private double now;
    private int seen;

    private SequentialDraw(Race race, Oracle oracle, Program program) {
        this.race = race;
        this.oracle = oracle;
        this.program = program;
    }

    /** The units drawn, in order; empty when there is no solution. The count of the program must be fixed. */
    static Optional<int[]> units(Pools pools, Program program, Key key, double[] odds, int nodeLimit) {
        return start(pools, program, key, odds, nodeLimit).map(SequentialDraw::run);
    }

    static Optional<SequentialDraw> start(Pools pools, Program program, Key key, double[] odds, int nodeLimit) {
        int[] room = new int[program.cells()];
        Arrays.setAll(room, cell -> program.high()[cell] - program.low()[cell]);
        return Oracles.of(program, nodeLimit)
                .map(oracle -> new SequentialDraw(new Race(pools, key, room, odds), oracle, program));
    }

    int[] run() {
        Matrix matrix = program.matrix();
        List<Integer> units = new ArrayList<>();
        long missing = program.rowLow()[Cells.COUNT_ROW] - matrix.product(Cells.COUNT_ROW, program.low());
        while (missing > 0) {
            Lane lane = Objects.requireNonNull(race.peek(), "a completion exists, but the race is over");
            now = lane.time();
            seen++;
            if (oracle.allows(lane.cell, steering)) {
                oracle.take(lane.cell);
                units.add(lane.unit());
                missing -= matrix.at(Cells.COUNT_ROW, lane.cell);
                race.advance();
            } else {
                oracle.close(lane.cell);
                race.drop();
            }
        }
        return units.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Cells whose next unit comes up soon weigh most; the scale is how long a unit has taken on average. */
    private void steer(double[] wish) {
        double pace = now > 0 && now < Double.MAX_VALUE ? seen / now : 0;
        for (Lane lane : race.running()) {
            double wait = Math.max(0, lane.time() - now) * pace;
            wish[lane.cell] = Math.max(wish[lane.cell], 1 / (1 + wait));
        }
    }
}
