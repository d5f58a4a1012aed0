package io.github.questionwright.loaders;

import io.github.questionwright.kit.KitModel;
import io.github.questionwright.kit.PaperDocument;
import io.github.questionwright.loaders.internal.write.KitForm;
import java.util.Map;

/**
 * The documents of an interview kit as JSON, and as plain values that a template engine can walk. Stateless and
 * thread-safe.
 *
 * <p>The form is an object with the four documents, each of which stands alone. The schema
 * {@code questionwright-schemas/kit.schema.json} is part of this module and describes it field by field. What is empty is
 * absent, enums are in lower case with hyphens, minutes are whole numbers, and questions are in the order in which they
 * are asked.
 *
 * <ul>
 *   <li>Every document has {@code details} ({@code title}, {@code role}, {@code candidate}, {@code interviewer},
 *       {@code date}), {@code locale} and {@code items}, each with its {@code number} from 1.
 *   <li>{@code guide}: {@code introduction}, {@code plan} ({@code totalMinutes}, {@code plannedMinutes}, {@code slots}
 *       with {@code kind}, {@code question}, {@code startMinute}, {@code minutes}, {@code estimated}), {@code sections},
 *       {@code closing}; an item has {@code startMinute}, {@code minutes}, {@code estimated}, {@code question},
 *       {@code options} and {@code right}.
 *   <li>{@code paper}, for the candidate: {@code instructions}, {@code minutes}; an item has {@code id}, {@code prompt},
 *       {@code format}, {@code locale}, {@code minutes}, {@code space} and {@code options} ({@code letter}, {@code id},
 *       {@code text}). It has no place for an answer.
 *   <li>{@code key}: an item has {@code question}, {@code options} and {@code right}.
 *   <li>{@code scorecard}: an item has {@code question} and {@code levels} ({@code level}, {@code behavior},
 *       {@code standard}).
 * </ul>
 *
 * <p>A {@code question} is as {@link QuestionJson} writes it, its options in the order of the bank; {@code options} of an
 * item are in the order in which they are shown, with their {@code letter}, and {@code right} are the letters of those
 * that are right. No text is escaped for any markup: that is up to the template. In JSON, half of a surrogate pair is
 * U+FFFD, so that every parser takes it.
 */
public final class KitJson {

    private KitJson() {}

    /**
     * Writes all documents on one line. Candidates must not see it; there is {@link #toJson(PaperDocument)} for them.
     *
     * @param model the documents
     * @return a JSON object
     */
    public static String toJson(KitModel model) {
        return KitForm.write(KitForm.of(model));
    }

    /**
     * Writes the candidate's paper on one line.
     *
     * @param paper the paper
     * @return a JSON object, as under {@code paper} of the whole kit
     */
    public static String toJson(PaperDocument paper) {
        return KitForm.write(KitForm.of(paper));
    }

    /**
     * All documents as plain values.
     *
     * @param model the documents
     * @return maps by name, in the documented order, of texts, numbers, {@code true}, lists and maps; a copy of your own
     */
    public static Map<String, Object> values(KitModel model) {
        return KitForm.of(model);
    }
}
