package io.github.questionwright.loaders.internal.csv.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many records have how many cells. */
public final class Widths {

    /** Begins with nothing. */
    public Widths() {}

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int total;

    /** Counts a record. */
    public void add(int cells) {
        counts.merge(Math.min(cells, Survey.MOST_CELLS), 1, Integer::sum);
        total++;
    }

    void addAll(Widths others) {
        others.counts.forEach((cells, count) -> {
            counts.merge(cells, count, Integer::sum);
            total += count;
        });
    }

    /** Of these only those with a number of cells. */
    Widths only(int cells) {
        Widths some = new Widths();
        if (of(cells) > 0) {
            some.counts.put(cells, of(cells));
            some.total = of(cells);
        }
        return some;
    }

    /** How many records there are. */
    public int total() {
        return total;
    }

    /** How many records have a number of cells. */
    public int of(int cells) {
        return counts.getOrDefault(cells, 0);
    }

    /** How many records have more cells than a number. */
    public int above(int cells) {
        return counts.tailMap(cells, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many records have fewer cells than a number. */
    public int below(int cells) {
        return counts.headMap(cells).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The most frequent number of cells, the larger one of several; 0 without records. */
    public int usual() {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The numbers of cells that at least a tenth of the records have. */
    public List<Integer> frequent() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey() > 1 && each.getValue() * 10 >= total)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The fewest and the most cells, for people: {@code 4}, or {@code 4 to 9}. */
    public String range() {
        if (counts.isEmpty()) {
            return "0";
        }
        return counts.size() == 1 ? "" + counts.firstKey() : counts.firstKey() + " to " + counts.lastKey();
    }
}
