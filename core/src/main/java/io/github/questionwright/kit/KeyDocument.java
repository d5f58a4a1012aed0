package io.github.questionwright.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer key. Immutable and thread-safe.
 *
 * @param details who meets, and why
 * @param locale the language of questions that name none of their own, if it is known
 * @param items the questions in the order in which they are asked
 */
public record KeyDocument(KitDetails details, Optional<Locale> locale, List<KeyItem> items) {

    /**
     * Copies the items.
     *
     * @param details who meets, and why
     * @param locale the language of questions that name none of their own, if it is known
     * @param items the questions in the order in which they are asked
     */
    public KeyDocument {
        items = List.copyOf(items);
    }
}
