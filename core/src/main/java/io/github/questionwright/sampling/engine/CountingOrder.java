package io.github.questionwright.sampling.engine;

import java.util.stream.IntStream;

/** The order in which cells are counted: always the one that leaves the fewest rows half done, then the first. */
final class CountingOrder {

    private static final int LARGEST = 2_000;

    private final Matrix matrix;
    private final boolean[] counts;
    private final int[] left;
    private final boolean[] begun;
    private final boolean[] placed;

    private CountingOrder(Program program) {
        matrix = program.matrix();
        counts = new boolean[matrix.rows];
        left = new int[matrix.rows];
        begun = new boolean[matrix.rows];
        placed = new boolean[matrix.columns];
        for (int row = 0; row < matrix.rows; row++) {
            counts[row] = program.binds(row);
            left[row] = matrix.rowStart[row + 1] - matrix.rowStart[row];
        }
    }

    static int[] of(Program program) {
        if (program.cells() > LARGEST) {
            return IntStream.range(0, program.cells()).toArray();
        }
        CountingOrder order = new CountingOrder(program);
        return IntStream.range(0, program.cells()).map(k -> order.next()).toArray();
    }

    private int next() {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int cell = 0; cell < placed.length; cell++) {
            int opened = placed[cell] ? Integer.MAX_VALUE : opened(cell);
            if (opened < least) {
                best = cell;
                least = opened;
            }
        }
        place(best);
        return best;
    }

    private int opened(int cell) {
        int opened = 0;
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            int row = matrix.rowIndex[k];
            if (counts[row]) {
                opened += begun[row] ? 0 : 1;
                opened -= left[row] == 1 ? 1 : 0;
            }
        }
        return opened;
    }

    private void place(int cell) {
        placed[cell] = true;
        for (int k = matrix.columnStart[cell]; k < matrix.columnStart[cell + 1]; k++) {
            begun[matrix.rowIndex[k]] = true;
            left[matrix.rowIndex[k]]--;
        }
    }
}
