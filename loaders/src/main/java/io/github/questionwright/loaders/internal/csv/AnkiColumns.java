package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first lines of an export of flash cards tell of its columns: {@code #guid column:1}, {@code #tags column:4}
 * and so on, by the file headers of Anki. Where two columns are left, they are the front and the back of the card.
 *
 * @param told names by 0-based index
 */
record AnkiColumns(Map<Integer, String> told) {

    private static final Pattern HEADER =
            Pattern.compile("#(?:separator|html|columns|tags|deck|notetype|guid|if matches)(?: column)?:.*");
    private static final Pattern COLUMN = Pattern.compile("#(guid|notetype|deck|tags) column:\\s*([1-9][0-9]?)\\s*");

    /** What the lines with a hash at the top of a text say, if they are those of flash cards. */
    static Optional<AnkiColumns> in(SourceText text) {
        List<String> lines =
                text.head().lines().takeWhile(line -> line.startsWith("#")).toList();
        if (lines.stream().noneMatch(line -> HEADER.matcher(line).matches())) {
            return Optional.empty();
        }
        Map<Integer, String> told = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher column = COLUMN.matcher(line);
            if (column.matches()) {
                told.put(Integer.parseInt(column.group(2)) - 1, column.group(1));
            }
        }
        return Optional.of(new AnkiColumns(told));
    }

    /** The names of all columns of a table that is so wide; one of which nothing is known has an empty name. */
    List<String> names(int width) {
        List<String> names = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            names.add(told.getOrDefault(index, ""));
            if (!told.containsKey(index)) {
                left.add(index);
            }
        }
        if (left.size() == 2) {
            names.set(left.get(0), "front");
            names.set(left.get(1), "back");
        }
        return names;
    }
}
