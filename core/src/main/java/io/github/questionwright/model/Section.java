package io.github.questionwright.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of a bank, known by its path. Immutable and thread-safe.
 *
 * @param path the titles from the outermost section to this one, at least one
 * @param introduction what the source says before the questions of the section
 */
public record Section(List<String> path, Optional<String> introduction) {

    /**
     * Copies the path.
     *
     * @param path the titles from the outermost section to this one, at least one
     * @param introduction what the source says before the questions of the section
     * @throws IllegalArgumentException if the path is empty
     */
    public Section {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a section needs a path of at least one title");
        }
    }

    /**
     * A section without introduction.
     *
     * @param path the titles from the outermost section to this one
     * @return the section
     */
    public static Section of(String... path) {
        return new Section(List.of(path), Optional.empty());
    }

    /**
     * The title of this section itself.
     *
     * @return the last part of the path
     */
    public String title() {
        return path.get(path.size() - 1);
    }

    /**
     * This section with an introduction.
     *
     * @param text what stands before its questions
     * @return a copy
     */
    public Section withIntroduction(String text) {
        return new Section(path, Optional.of(text));
    }
}
