package io.github.questionwright.loaders.internal.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words out of a text block. */
final class WordSet {

    private WordSet() {}

    static Set<String> of(String words) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(Arrays.asList(words.strip().split("\\s+"))));
    }
}
