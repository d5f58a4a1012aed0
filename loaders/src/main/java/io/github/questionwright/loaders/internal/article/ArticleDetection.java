package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.spi.Detection;
import java.util.Optional;
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
        boolean question = false;
        boolean standsAlone = false;
        boolean answer = false;
        for (String line : whole(head).split("\\R")) {
            Optional<Marker> marker = Markers.find(line);
            boolean isQuestion = marker.filter(Marker::isQuestion).isPresent();
            question |= isQuestion;
            standsAlone |= isQuestion && marker.get().rest() < 0;
            answer |= marker.isPresent() && !isQuestion;
        }
        if (standsAlone && answer) {
            return Detection.CERTAIN;
        }
        return (question || answer) && TEXT.contains(extension) ? Detection.LIKELY : Detection.NO;
    }

    /** The last line of a full head may go on behind it. */
    private static String whole(String head) {
        return head.length() < HEAD
                ? head
                : head.substring(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
    }
}
