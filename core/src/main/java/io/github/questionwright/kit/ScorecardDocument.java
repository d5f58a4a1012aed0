package io.github.questionwright.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The scorecard. Immutable and thread-safe.
 *
 * @param details who meets, and why
 * @param locale the language of questions that name none of their own, if it is known
 * @param items the questions in the order in which they are asked
 */
public record ScorecardDocument(KitDetails details, Optional<Locale> locale, List<ScorecardItem> items) {

    /**
     * Copies the items.
     *
     * @param details who meets, and why
     * @param locale the language of questions that name none of their own, if it is known
     * @param items the questions in the order in which they are asked
     */
    public ScorecardDocument {
        items = List.copyOf(items);
    }
}
