package io.github.questionwright.sampling.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a program as a forest, where they are nested or disjoint and count. Parents come before children. */
final class LaminarForest {

    private static final int NONE = -1;

    private final Program program;
    private final int[] rows;
    private final int[] parent;
    private final int[] nodeOf;

    private LaminarForest(Program program, int[] rows) {
        this.program = program;
        this.rows = rows;
        parent = new int[rows.length];
        nodeOf = new int[program.cells()];
        Arrays.fill(nodeOf, NONE);
    }

    /** The forest of a tightened program, or empty where rows cross or weigh. */
    static Optional<LaminarForest> of(Program program) {
        int[] binding =
                IntStream.range(0, program.rows()).filter(program::binds).toArray();
        if (!Arrays.stream(binding).allMatch(row -> counts(program, row))) {
            return Optional.empty();
        }
        int[] bySize = Arrays.stream(binding)
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> -support(program, row)))
                .mapToInt(Integer::intValue)
                .toArray();
        LaminarForest forest = new LaminarForest(program, bySize);
        return IntStream.range(0, bySize.length).allMatch(forest::insert) ? Optional.of(forest) : Optional.empty();
    }

    int nodes() {
        return rows.length;
    }

    int parent(int node) {
        return parent[node];
    }

    int nodeOf(int cell) {
        return nodeOf[cell];
    }

    long low(int node) {
        return program.rowLow()[rows[node]];
    }

    long high(int node) {
        return program.rowHigh()[rows[node]];
    }

    private static IntStream alive(Program program, int row) {
        Matrix matrix = program.matrix();
        return IntStream.range(matrix.rowStart[row], matrix.rowStart[row + 1])
                .filter(k -> program.high()[matrix.columnIndex[k]] > 0);
    }

    private static int support(Program program, int row) {
        return (int) alive(program, row).count();
    }

    private static boolean counts(Program program, int row) {
        return alive(program, row).allMatch(k -> program.matrix().rowValue[k] == 1);
    }

    private boolean insert(int node) {
        int[] cells = alive(program, rows[node])
                .map(k -> program.matrix().columnIndex[k])
                .toArray();
        int above = nodeOf[cells[0]];
        for (int cell : cells) {
            if (nodeOf[cell] != above) {
                return false;
            }
            nodeOf[cell] = node;
        }
        parent[node] = above;
        return true;
    }
}
