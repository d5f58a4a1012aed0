package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * Splits classes by values: the child of a class for (row, value) is the same whenever it is asked for within that row.
 * Classes are numbered upwards from the root, 0; each knows its parent and the entry that made it.
 */
final class Refinement {

    static final int ROOT = 0;

    private static final int SMALLEST_TABLE = 256;

    private int classes = 1;
    private int[] parent = new int[64];
    private int[] row = new int[64];
    private long[] value = new long[64];

    private int[] table = new int[SMALLEST_TABLE];
    private int firstOfRow = 1;

    int classes() {
        return classes;
    }

    int parent(int child) {
        return parent[child];
    }

    int row(int child) {
        return row[child];
    }

    long value(int child) {
        return value[child];
    }

    void startRow() {
        if (table.length == SMALLEST_TABLE) {
            Arrays.fill(table, 0);
        } else {
            table = new int[SMALLEST_TABLE];
        }
        firstOfRow = classes;
    }

    int child(int of, int inRow, long withValue) {
        int slot = slot(of, withValue);
        while (table[slot] != 0) {
            int child = table[slot];
            if (parent[child] == of && value[child] == withValue) {
                return child;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = add(of, inRow, withValue);
        int added = table[slot];
        if ((classes - firstOfRow) * 2 > table.length) {
            rehash();
        }
        return added;
    }

    private int add(int of, int inRow, long withValue) {
        if (classes == parent.length) {
            parent = Arrays.copyOf(parent, classes * 2);
            row = Arrays.copyOf(row, classes * 2);
            value = Arrays.copyOf(value, classes * 2);
        }
        parent[classes] = of;
        row[classes] = inRow;
        value[classes] = withValue;
        return classes++;
    }

    private void rehash() {
        table = new int[table.length * 4];
        for (int child = firstOfRow; child < classes; child++) {
            int slot = slot(parent[child], value[child]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = child;
        }
    }

    private int slot(int of, long withValue) {
        long mixed = (withValue * 0x9E3779B97F4A7C15L ^ of) * 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32) & table.length - 1;
    }
}
