package io.github.questionwright.sampling.engine;

/** A sparse integer matrix, by column and by row. */
final class Matrix {

    final int rows;
    final int columns;
    final int[] columnStart;
    final int[] rowIndex;
    final long[] columnValue;
    final int[] rowStart;
    final int[] columnIndex;
    final long[] rowValue;

    /** Takes the matrix by column. */
    Matrix(int rows, int[] columnStart, int[] rowIndex, long[] columnValue) {
        this.rows = rows;
        this.columns = columnStart.length - 1;
        this.columnStart = columnStart;
        this.rowIndex = rowIndex;
        this.columnValue = columnValue;
        rowStart = new int[rows + 1];
        columnIndex = new int[rowIndex.length];
        rowValue = new long[rowIndex.length];
        transpose();
    }

    private void transpose() {
        for (int row : rowIndex) {
            rowStart[row + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            rowStart[row + 1] += rowStart[row];
        }
        int[] next = rowStart.clone();
        for (int column = 0; column < columns; column++) {
            for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
                int at = next[rowIndex[k]]++;
                columnIndex[at] = column;
                rowValue[at] = columnValue[k];
            }
        }
    }

    long at(int row, int column) {
        for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
            if (rowIndex[k] == row) {
                return columnValue[k];
            }
        }
        return 0;
    }

    long product(int row, int[] x) {
        long sum = 0;
        for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
            sum += rowValue[k] * x[columnIndex[k]];
        }
        return sum;
    }

    /** The least value of a row inside a box. */
    long least(int row, int[] low, int[] high) {
        long sum = 0;
        for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
            int column = columnIndex[k];
            sum += rowValue[k] * (rowValue[k] > 0 ? low[column] : high[column]);
        }
        return sum;
    }

    /** The largest value of a row inside a box. */
    long largest(int row, int[] low, int[] high) {
        return least(row, high, low);
    }
}
