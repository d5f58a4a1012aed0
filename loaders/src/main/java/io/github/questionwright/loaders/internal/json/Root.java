package io.github.questionwright.loaders.internal.json;

import java.util.List;

/** What the outermost value of a file is. */
enum Root {
    /** A list of records. */
    LIST(1, ""),
    /** Our own object with its list of records. */
    OBJECT(2, "/questions");

    static final String QUESTIONS = "questions";
    static final String SECTIONS = "sections";

    /** The names that our own object has. */
    static final List<String> NAMES = List.of("title", "description", "locale", "licence", SECTIONS, QUESTIONS);

    private final int levels;
    private final String pointer;

    Root(int levels, String pointer) {
        this.levels = levels;
        this.pointer = pointer;
    }

    /** How many brackets are open around a record. */
    int levels() {
        return levels;
    }

    /** Where the list of records is. */
    String pointer() {
        return pointer;
    }
}
