package io.github.questionwright.sampling.engine;

/**
 * The items sorted into cells: units that no rule can tell apart. Row 0 of the matrix is the count, row {@code r + 1}
 * is rule {@code r}, a last row is the minimised one. Each row is divided by its {@link #factor}, so that scaling a rule
 * changes nothing. Cells are ordered by their smallest id, so that the order of the items changes nothing.
 *
 * @param matrix what one unit of a cell adds to each row
 * @param factor what each row was divided by
 * @param cellOf the cell of each item, or -1 for those that are excluded
 * @param supply how many units each cell has
 * @param forced how many of them are included in any case
 * @param forcedUnits those units, in the order of their ids
 * @param contradictions included units that are excluded, too
 * @param units items and bundles
 * @param pools the units that are free to be drawn
 */
record Cells(
        Matrix matrix,
        long[] factor,
        int[] cellOf,
        int[] supply,
        int[] forced,
        int[] forcedUnits,
        int[] contradictions,
        Units units,
        Pools pools) {

    static final int COUNT_ROW = 0;

    int count() {
        return supply.length;
    }

    int cellOfUnit(int unit) {
        return cellOf[units.members(unit)[0]];
    }

    /** A bound from below in the units of the matrix: value >= bound if and only if scaled value >= this. */
    long scaledMin(int row, Row rule) {
        long factorOfRow = factor[row];
        if (factorOfRow < 0) {
            return rule.max() == Long.MAX_VALUE ? Long.MIN_VALUE : ceil(rule.max(), factorOfRow);
        }
        return rule.min() == Long.MIN_VALUE ? Long.MIN_VALUE : ceil(rule.min(), factorOfRow);
    }

    long scaledMax(int row, Row rule) {
        long factorOfRow = factor[row];
        if (factorOfRow < 0) {
            return rule.min() == Long.MIN_VALUE ? Long.MAX_VALUE : Math.floorDiv(rule.min(), factorOfRow);
        }
        return rule.max() == Long.MAX_VALUE ? Long.MAX_VALUE : Math.floorDiv(rule.max(), factorOfRow);
    }

    private static long ceil(long value, long by) {
        long floor = Math.floorDiv(value, by);
        return floor * by == value ? floor : floor + 1;
    }
}
