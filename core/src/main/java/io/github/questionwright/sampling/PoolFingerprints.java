package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.Comparator;
import java.util.List;

/** What a whole pool is known by, whatever its order: questions are taken by the UTF-8 bytes of their ids. */
final class PoolFingerprints {

    private PoolFingerprints() {}

    /** A {@link CanonicalHash} over the text {@code iqa/1 selection} and the list of ids. */
    static String selection(List<Question> questions) {
        CanonicalHash hash = new CanonicalHash().text(Receipt.ALGORITHM + " selection");
        return hash.list(sorted(questions), question -> hash.text(question.id()))
                .hex();
    }

    /** A {@link CanonicalHash} over the text {@code iqa/1 bank} and the list of 32-byte content digests. */
    static String content(List<Question> questions) {
        CanonicalHash hash = new CanonicalHash().text(Receipt.ALGORITHM + " bank");
        return hash.list(sorted(questions), question -> hash.raw(ContentDigest.of(question)))
                .hex();
    }

    private static List<Question> sorted(List<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(Question::id, Utf8Order.INSTANCE))
                .toList();
    }
}
