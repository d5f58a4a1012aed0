package io.github.questionwright.sampling.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the sums of the statistics alike by swapping units of the same cell, between forms or with units that no form
 * has: no rule can tell them apart. Always the best swap of the form that is furthest off, until none helps.
 */
final class FormsBalance {

    private static final int MOST_SWAPS = 2_000;
    private static final int SPARES_PER_CELL = 40;
    private static final double WORTH_IT = 1e-12;

    private final Setting setting;
    private final double[][] statistics;
    private final List<int[]> forms;
    private final double[][] sums;
    private final double[] targets;
    private final double[] scale;
    private final List<List<Spot>> byCell = new ArrayList<>();

    /** A place that holds a unit: in a form, or outside of all. */
    private static final class Spot {
        final int form;
        final int index;
        int unit;

        Spot(int form, int index, int unit) {
            this.form = form;
            this.index = index;
            this.unit = unit;
        }
    }

    private static final int OUTSIDE = -1;

    FormsBalance(Setting setting, double[][] statistics, FormsBlock block, List<int[]> forms, Key key) {
        this.setting = setting;
        this.statistics = statistics;
        this.forms = forms;
        sums = new double[forms.size()][statistics.length];
        targets = new double[statistics.length];
        scale = new double[statistics.length];
        for (int cell = 0; cell < setting.cells.count(); cell++) {
            byCell.add(new ArrayList<>());
        }
        place(block, key);
    }

    private void place(FormsBlock block, Key key) {
        BitSet used = new BitSet();
        for (int form = 0; form < forms.size(); form++) {
            for (int index = 0; index < forms.get(form).length; index++) {
                int unit = forms.get(form)[index];
                used.set(unit);
                byCell.get(setting.cells.cellOfUnit(unit)).add(new Spot(form, index, unit));
                for (int s = 0; s < targets.length; s++) {
                    sums[form][s] += statistic(s, unit);
                    targets[s] += statistic(s, unit) / forms.size();
                }
            }
        }
        int[] spares = new int[byCell.size()];
        for (int cell = 0; cell < spares.length; cell++) {
            spares[cell] = byCell.get(cell).isEmpty() ? 0 : SPARES_PER_CELL;
        }
        for (int unit : UniformLaw.firstOfEachCell(block.rest().only(unit -> !used.get(unit)), key, spares)) {
            byCell.get(setting.cells.cellOfUnit(unit)).add(new Spot(OUTSIDE, 0, unit));
        }
        for (int s = 0; s < scale.length; s++) {
            scale[s] = 1 / Math.max(1e-9, Math.abs(targets[s]));
        }
    }

    void run() {
        boolean better = statistics.length > 0;
        for (int swap = 0; better && swap < MOST_SWAPS; swap++) {
            better = false;
            for (int tried = 0; !better && tried < forms.size(); tried++) {
                better = improve(worst(tried));
            }
        }
    }

    /** The form that is furthest off but for some. */
    private int worst(int butFor) {
        return IntStream.range(0, forms.size())
                .boxed()
                .sorted((a, b) -> Double.compare(off(b, sums[b]), off(a, sums[a])))
                .skip(butFor)
                .findFirst()
                .orElseThrow();
    }

    private double off(int form, double[] values) {
        double sum = 0;
        for (int s = 0; s < values.length; s++) {
            double gap = (values[s] - targets[s]) * scale[s];
            sum += gap * gap;
        }
        return form == OUTSIDE ? 0 : sum;
    }

    private boolean improve(int form) {
        Spot bestMine = null;
        Spot bestOther = null;
        double best = WORTH_IT;
        for (List<Spot> spots : byCell) {
            for (Spot mine : spots) {
                for (int k = 0; mine.form == form && k < spots.size(); k++) {
                    Spot other = spots.get(k);
                    double gain = other.form == form ? 0 : gain(mine, other);
                    if (gain > best) {
                        best = gain;
                        bestMine = mine;
                        bestOther = other;
                    }
                }
            }
        }
        if (bestMine != null && bestOther != null) {
            swap(bestMine, bestOther);
        }
        return bestMine != null;
    }

    private double gain(Spot mine, Spot other) {
        double before = 0;
        double after = 0;
        for (int s = 0; s < targets.length; s++) {
            double change = (statistic(s, other.unit) - statistic(s, mine.unit)) * scale[s];
            double gap = (sums[mine.form][s] - targets[s]) * scale[s];
            before += gap * gap;
            after += (gap + change) * (gap + change);
            if (other.form != OUTSIDE) {
                double gapOfOther = (sums[other.form][s] - targets[s]) * scale[s];
                before += gapOfOther * gapOfOther;
                after += (gapOfOther - change) * (gapOfOther - change);
            }
        }
        return before - after;
    }

    private void swap(Spot mine, Spot other) {
        for (int s = 0; s < targets.length; s++) {
            double change = statistic(s, other.unit) - statistic(s, mine.unit);
            sums[mine.form][s] += change;
            if (other.form != OUTSIDE) {
                sums[other.form][s] -= change;
            }
        }
        int unit = mine.unit;
        mine.unit = other.unit;
        other.unit = unit;
        forms.get(mine.form)[mine.index] = mine.unit;
        if (other.form != OUTSIDE) {
            forms.get(other.form)[other.index] = other.unit;
        }
    }

    private double statistic(int s, int unit) {
        if (unit < statistics[s].length) {
            return statistics[s][unit];
        }
        double sum = 0;
        for (int item : setting.cells.units().members(unit)) {
            sum += statistics[s][item];
        }
        return sum;
    }
}
