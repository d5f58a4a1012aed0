package io.github.questionwright.loaders.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Faults that are put into the keys of a table, or changes that must not change what is right. */
enum TableTwin {
    KEY_THAT_FITS_NOTHING,
    KEY_LEFT_OUT,
    KEY_BEYOND_THE_LAST,
    KEYS_ONE_HIGHER,
    KEYS_ONE_LOWER,
    OPTIONS_TURNED_ROUND,
    OPTION_LEFT_OUT,
    CELL_LOST,
    CELL_SPILT;

    private static final Pattern KEY = Pattern.compile("[A-J]|[0-9]");

    /** Whether it is in one row; the others must be read as before. */
    boolean isInOneRow() {
        return this != KEYS_ONE_HIGHER && this != KEYS_ONE_LOWER && this != OPTIONS_TURNED_ROUND;
    }

    static List<List<String>> rows(String text) {
        String delimiter = Arrays.stream(new String[] {",", ";", "\t", "|"})
                .filter(each -> text.lines()
                                .map(line -> split(line, each).size())
                                .distinct()
                                .count()
                        == 1)
                .filter(each -> text.contains(each))
                .findFirst()
                .orElse("");
        if (delimiter.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of(delimiter)));
        text.lines().map(line -> split(line, delimiter)).forEach(rows::add);
        return rows;
    }

    private static List<String> split(String line, String delimiter) {
        return new ArrayList<>(List.of(line.split(Pattern.quote(delimiter), -1)));
    }

    /** The changed table; empty if there is nothing in it to change. */
    String make(String text, Map<String, Set<String>> truth) {
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) {
            return "";
        }
        String delimiter = rows.remove(0).get(0);
        boolean made = false;
        int number = 0;
        for (List<String> row : rows) {
            Set<String> right = row.stream()
                    .filter(truth::containsKey)
                    .map(truth::get)
                    .findFirst()
                    .orElse(Set.of());
            if (!right.isEmpty() && (++number == 3 || !isInOneRow())) {
                made |= change(row, right, delimiter);
            }
        }
        return made
                ? rows.stream().map(row -> String.join(delimiter, row)).collect(Collectors.joining("\n", "", "\n"))
                : "";
    }

    private boolean change(List<String> row, Set<String> right, String delimiter) {
        int key = row.size() - 1;
        return switch (this) {
            case KEY_THAT_FITS_NOTHING -> key(row, right, "none of this");
            case KEY_LEFT_OUT -> key(row, right, "");
            case KEY_BEYOND_THE_LAST ->
                KEY.matcher(row.get(key)).matches()
                        && key(row, right, Character.isDigit(row.get(key).charAt(0)) ? "9" : "J");
            case KEYS_ONE_HIGHER -> shift(row, 1);
            case KEYS_ONE_LOWER -> shift(row, -1);
            case OPTIONS_TURNED_ROUND -> turn(row, right);
            case OPTION_LEFT_OUT -> row.size() > 4 && KEY.matcher(row.get(key)).matches() && row.set(1, "") != null;
            case CELL_LOST -> row.size() > 3 && row.remove(1) != null;
            case CELL_SPILT -> row.set(0, row.get(0).replaceFirst(" ", delimiter)) != null;
        };
    }

    private static boolean key(List<String> row, Set<String> right, String value) {
        String text = right.iterator().next();
        if (row.contains("+" + text)) {
            row.set(row.indexOf("+" + text), text);
        } else if (row.contains("true")) {
            row.set(row.indexOf("true"), value);
        } else {
            row.set(row.size() - 1, value);
        }
        return true;
    }

    private static boolean shift(List<String> row, int by) {
        String key = row.get(row.size() - 1);
        if (!KEY.matcher(key).matches()) {
            return false;
        }
        row.set(row.size() - 1, String.valueOf((char) (key.charAt(0) + by)));
        return true;
    }

    /** Options in another order, where the key does not count them. */
    private static boolean turn(List<String> row, Set<String> right) {
        String text = right.iterator().next();
        boolean isMarked = row.contains("+" + text);
        boolean isRepeated = row.size() > 4 && row.indexOf(text) < row.lastIndexOf(text);
        if (isMarked || isRepeated) {
            Collections.reverse(row.subList(1, isMarked ? row.size() : row.size() - 1));
        }
        return isMarked || isRepeated;
    }
}
