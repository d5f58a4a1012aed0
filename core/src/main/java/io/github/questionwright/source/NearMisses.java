package io.github.questionwright.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that somebody may have meant who wrote another: the "did you mean" of every message. */
public final class NearMisses {

    private static final int MOST = 3;

    private NearMisses() {}

    private record Candidate(String name, int distance) {}

    /**
     * The names nearest to a given one by edit distance (Levenshtein, with swapped neighbours as one edit), in any
     * letter case; at most three, and none that differs in more than a third of its letters.
     *
     * @param given what was written
     * @param names what was allowed
     * @return the nearest first, then by name
     */
    public static List<String> of(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /**
     * A question to end a message with.
     *
     * @param given what was written
     * @param names what was allowed
     * @return for example {@code ; did you mean "hard"?}, or an empty text if nothing is near
     */
    public static String didYouMean(String given, Collection<String> names) {
        List<String> near = of(given, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining("\" or \"", "; did you mean \"", "\"?"));
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replace = last[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replace, Math.min(last[column], current[column - 1]) + 1);
                if (isSwap(a, b, row, column)) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, String b, int row, int column) {
        return row > 1
                && column > 1
                && a.charAt(row - 1) == b.charAt(column - 2)
                && a.charAt(row - 2) == b.charAt(column - 1);
    }
}
