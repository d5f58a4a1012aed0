package io.github.questionwright.kit;

import io.github.questionwright.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The interviewer's guide. Immutable and thread-safe.
 *
 * @param details who meets, and why
 * @param locale the language of questions that name none of their own, if it is known
 * @param plan how the time is divided
 * @param introduction what to say first, in plain text
 * @param sections those that the questions stand in, or that contain those, as far as the bank introduces them; in the
 *     order of the bank
 * @param items the questions in the order in which they are asked
 * @param closing what to do last, in plain text
 */
public record GuideDocument(
        KitDetails details,
        Optional<Locale> locale,
        TimePlan plan,
        String introduction,
        List<Section> sections,
        List<GuideItem> items,
        String closing) {

    /**
     * Copies the lists.
     *
     * @param details who meets, and why
     * @param locale the language of questions that name none of their own, if it is known
     * @param plan how the time is divided
     * @param introduction what to say first, in plain text
     * @param sections those that the bank introduces and that the questions stand in
     * @param items the questions in the order in which they are asked
     * @param closing what to do last, in plain text
     */
    public GuideDocument {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
