package io.github.questionwright.sampling;

import io.github.questionwright.model.Question;
import java.util.Comparator;
import java.util.List;

/**
 * What a whole pool is known by, whatever its order: questions are taken by the UTF-8 bytes of their ids.
 *
 * @param selection a {@link CanonicalHash} over the text {@code iqa/1 selection} and the list of ids
 * @param content a {@link CanonicalHash} over the text {@code iqa/1 bank} and the list of 32-byte content digests
 */
record PoolFingerprints(String selection, String content) {

    static PoolFingerprints of(List<Question> questions) {
        List<Question> sorted = questions.stream()
                .sorted(Comparator.comparing(Question::id, Utf8Order.INSTANCE))
                .toList();
        CanonicalHash ids = new CanonicalHash().text(Receipt.ALGORITHM + " selection");
        CanonicalHash contents = new CanonicalHash().text(Receipt.ALGORITHM + " bank");
        return new PoolFingerprints(
                ids.list(sorted, question -> ids.text(question.id())).hex(),
                contents.list(sorted, question -> contents.raw(ContentDigest.of(question)))
                        .hex());
    }
}
