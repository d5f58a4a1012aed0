package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.spi.Detection;
import java.util.Set;

/** Looks for marker lines at the beginning of a text. */
final class ArticleDetection {

    private static final int HEAD = 8_192;
    private static final Set<String> TEXT = WordSet.of("txt text");
    private static final Set<String> OTHERS =
            WordSet.of("json jsonl ndjson csv tsv md markdown html htm xhtml xml yaml yml");

    private ArticleDetection() {}

    static Detection detect(String head, String extension) {
        if (OTHERS.contains(extension)) {
            return Detection.NO;
        }
        Markers markers = Markers.of(Lines.of(whole(head)));
        if (markers.isUnmistakable()) {
            return Detection.CERTAIN;
        }
        boolean marked = markers.hasQuestions() || markers.hasAnswers();
        return marked && TEXT.contains(extension) ? Detection.LIKELY : Detection.NO;
    }

    /** The last line of a full head may go on behind it. */
    private static String whole(String head) {
        return head.length() < HEAD
                ? head
                : head.substring(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
    }
}
