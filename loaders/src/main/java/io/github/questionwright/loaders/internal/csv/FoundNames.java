package io.github.questionwright.loaders.internal.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the fields of a found table are called. */
final class FoundNames {

    private final List<String> names;

    private FoundNames(List<String> names) {
        this.names = names;
    }

    /** The names of a header; one that is empty tells the column, one that is there already gets a number. */
    static FoundNames of(List<String> header) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : header) {
            String name = text.isEmpty() ? "column" + (names.size() + 1) : text;
            for (int number = 2; names.contains(name); number++) {
                name = (text.isEmpty() ? "column" + (names.size() + 1) : text) + " " + number;
            }
            names.add(name);
        }
        return new FoundNames(new ArrayList<>(names));
    }

    /** The name of a column by its 0-based index. */
    String of(int index) {
        if (index < names.size()) {
            return names.get(index);
        }
        String name = "column" + (index + 1);
        return names.contains(name) ? name + " 2" : name;
    }
}
