package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.filter.Facets;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.index.Indexed;
import io.github.questionwright.index.IndexedQuestions;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tags and titles that a pool has, to find those that a filter names in vain. */
final class KnownNames {

    private final Map<String, Lazy<Collection<String>>> known;

    KnownNames(IndexedQuestions questions) {
        known = Map.of(
                "tag", new Lazy<>(() -> Facets.of(questions).tags().keySet()),
                "section",
                        new Lazy<>(() -> questions.stream()
                                .flatMap(question -> question.section().stream())
                                .distinct()
                                .toList()));
    }

    /** A sentence for each tag and title that no question has, with those that were perhaps meant. */
    List<String> unknownIn(QuestionFilter filter) {
        List<String> unknown = new ArrayList<>();
        if (filter instanceof Indexed indexed) {
            indexed.names((field, name) -> {
                Lazy<Collection<String>> names = known.get(field);
                if (names != null && names.get().stream().noneMatch(name::equalsIgnoreCase)) {
                    unknown.add(
                            "there is no " + field + " \"" + name + "\"" + NearMisses.didYouMean(name, names.get()));
                }
            });
        }
        return unknown.stream().distinct().toList();
    }
}
