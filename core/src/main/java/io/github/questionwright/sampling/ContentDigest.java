package io.github.questionwright.sampling;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The digest of everything in a question: a {@link CanonicalHash} over the text {@code iqa/1 content} and then, in this
 * order, id, prompt, format, kind, section, difficulty, seniority, tags (sorted), minutes, answer, explanation, hints,
 * references, guide (key points, red flags, follow-ups, rubric), provenance (title, author, licence, address), locale,
 * attributes (sorted by name). Enums are their labels, numbers decimal texts, flags the number 0 or 1, locales language
 * tags; an answer is its kind and its components in declared order. Sorted means by UTF-8 bytes. An unpaired surrogate
 * counts as a question mark.
 */
final class ContentDigest {

    private final CanonicalHash hash = new CanonicalHash();

    private ContentDigest(Question question) {
        hash.text(Receipt.ALGORITHM + " content");
        about(question);
        answer(question.answer());
        hash.optional(question.explanation()).texts(question.hints());
        hash.list(
                question.references(), reference -> hash.text(reference.title()).optional(reference.url()));
        guide(question);
        bookkeeping(question);
    }

    static byte[] of(Question question) {
        return new ContentDigest(question).hash.bytes();
    }

    static String hex(Question question) {
        return new ContentDigest(question).hash.hex();
    }

    private void about(Question question) {
        hash.text(question.id())
                .text(question.prompt())
                .text(Labels.of(question.format()))
                .optional(question.kind().map(Labels::of))
                .texts(question.section())
                .optional(question.difficulty().map(Labels::of))
                .optional(question.seniority().map(Labels::of))
                .texts(sorted(question.tags()))
                .optional(decimal(question.minutes()));
    }

    private void answer(Answer answer) {
        hash.text(Labels.of(answer.kind()));
        switch (answer.kind()) {
            case OPEN -> hash.text(((Answer.Open) answer).text());
            case CHOICE -> options(answer.options()).number(((Answer.Choice) answer).multiple() ? 1 : 0);
            case SHORT_TEXT -> hash.texts(((Answer.ShortText) answer).accepted());
            case NUMERIC -> {
                Answer.Numeric numeric = (Answer.Numeric) answer;
                hash.text(numeric.value().toString()).text(numeric.tolerance().toString());
            }
            case UNANSWERED -> {}
            case UNRESOLVED -> options(answer.options()).text(((Answer.Unresolved) answer).given());
        }
    }

    private CanonicalHash options(List<Option> options) {
        return hash.list(
                options,
                option -> hash.text(option.id())
                        .text(option.text())
                        .number(option.correct() ? 1 : 0)
                        .optional(option.feedback()));
    }

    private void guide(Question question) {
        hash.texts(question.guide().keyPoints())
                .texts(question.guide().redFlags())
                .list(
                        question.guide().followUps(),
                        next -> hash.text(next.prompt()).optional(next.answer()))
                .list(
                        question.guide().rubric().levels(),
                        level -> hash.text(Integer.toString(level.level())).text(level.behavior()));
    }

    private void bookkeeping(Question question) {
        hash.optional(question.provenance().title())
                .optional(question.provenance().author())
                .optional(question.provenance().licence())
                .optional(question.provenance().address())
                .optional(question.locale().map(Locale::toLanguageTag))
                .list(
                        sorted(question.attributes().keySet()),
                        name -> hash.text(name).text(question.attributes().getOrDefault(name, "")));
    }

    private static Optional<String> decimal(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.isEmpty()
                ? List.of()
                : texts.stream().sorted(Utf8Order.INSTANCE).toList();
    }
}
