package io.github.questionwright.sampling.engine;

import io.github.questionwright.sampling.engine.Diagnosis.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all draws of a setting at once. */
final class Diagnoser {

    private Diagnoser() {}

    static Diagnosis diagnose(Setting setting, Program fixed) {
        List<Optional<Range>> ranges = new ArrayList<>();
        for (int row = 1; row <= setting.problem.rows().size(); row++) {
            ranges.add(range(setting, fixed, row));
        }
        return new Diagnosis(fixed.rowLow()[Cells.COUNT_ROW], ranges, ExposureFloor.of(setting.cells, fixed));
    }

    private static Optional<Range> range(Setting setting, Program fixed, int row) {
        try {
            long factor = setting.cells.factor()[row];
            long least = Extreme.least(fixed, row, setting.nodeLimit()).orElseThrow() * factor;
            long largest = Extreme.largest(fixed, row, setting.nodeLimit()).orElseThrow() * factor;
            return Optional.of(new Range(Math.min(least, largest), Math.max(least, largest)));
        } catch (UndecidedException e) {
            return Optional.empty();
        }
    }
}
