package io.github.questionwright.loaders.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The names that an object had, for the complaint that the right one was not among them. */
final class SeenNames {

    private static final int MOST = 20;
    private static final int LONGEST = 40;

    private final List<String> names = new ArrayList<>();
    private int count;
    private boolean questions;

    void add(String name) {
        questions |= name.equals(Root.QUESTIONS);
        if (count++ < MOST) {
            names.add(name.length() > LONGEST ? name.substring(0, LONGEST) + "..." : name);
        }
    }

    boolean hasQuestions() {
        return questions;
    }

    String complaint() {
        String list = names.stream().collect(Collectors.joining("\", \"", "with \"", "\""));
        String more = count > MOST ? " and " + (count - MOST) + " more" : "";
        return "found an object " + (count == 0 ? "with no names" : list + more)
                + " where a list of records \"questions\": [...] was expected;"
                + " name the list \"questions\", or make the list [...] the whole file";
    }
}
