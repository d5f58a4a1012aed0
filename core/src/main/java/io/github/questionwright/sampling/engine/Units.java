package io.github.questionwright.sampling.engine;

import java.util.Arrays;

/**
 * What is drawn as a whole: single items and bundles. A unit below {@code n} is that item; unit {@code n + b} is bundle
 * {@code b}, whose members stand in the order of their ids.
 */
final class Units {

    private final Problem problem;
    private final int[] bundleOf;
    private final int[][] members;

    Units(Problem problem) {
        this.problem = problem;
        bundleOf = problem.bundles().isEmpty() ? new int[0] : new int[problem.items()];
        members = problem.bundles().isEmpty() ? new int[0][] : merge();
    }

    int bundles() {
        return members.length;
    }

    /** The bundle of an item, or -1. */
    int bundleOf(int item) {
        return bundleOf.length == 0 ? -1 : bundleOf[item];
    }

    int unitOf(int item) {
        int bundle = bundleOf(item);
        return bundle < 0 ? item : problem.items() + bundle;
    }

    int[] members(int unit) {
        return unit < problem.items() ? new int[] {unit} : members[unit - problem.items()];
    }

    boolean anyExcluded(int unit) {
        return Arrays.stream(members(unit)).anyMatch(problem::excluded);
    }

    boolean anyIncluded(int unit) {
        return Arrays.stream(members(unit)).anyMatch(problem::included);
    }

    private int[][] merge() {
        int[] root = new int[problem.items()];
        Arrays.setAll(root, k -> k);
        for (int[] bundle : problem.bundles()) {
            for (int item : bundle) {
                root[find(root, item)] = find(root, bundle[0]);
            }
        }
        return number(root);
    }

    private static int find(int[] root, int item) {
        int at = item;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private int[][] number(int[] root) {
        int[] size = new int[root.length];
        for (int item = 0; item < root.length; item++) {
            size[find(root, item)]++;
        }
        int[] number = new int[root.length];
        int count = 0;
        for (int item = 0; item < root.length; item++) {
            number[item] = size[item] > 1 ? count++ : -1;
        }
        int[][] found = new int[count][];
        int[] filled = new int[count];
        for (int item = 0; item < root.length; item++) {
            int at = find(root, item);
            bundleOf[item] = number[at];
            if (number[at] >= 0) {
                found[number[at]] = filled[number[at]] == 0 ? new int[size[at]] : found[number[at]];
                found[number[at]][filled[number[at]]++] = item;
            }
        }
        Arrays.setAll(found, bundle -> sorted(found[bundle]));
        return found;
    }

    private int[] sorted(int[] items) {
        return Arrays.stream(items)
                .boxed()
                .sorted(problem::compareIds)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
