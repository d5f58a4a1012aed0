package io.github.questionwright.loaders.internal.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A marker and everything up to the next one.
 *
 * @param marker the marker, or null for what stands before the first one
 * @param line the line of the marker, or 1
 * @param column the 1-based column of the marker
 * @param paragraphs what follows; the first may begin on the marker's own line
 */
record Segment(@Nullable Marker marker, int line, int column, List<Paragraph> paragraphs) {

    boolean isQuestion() {
        return marker != null && marker.isQuestion();
    }

    boolean isAnswer() {
        return marker != null && !marker.isQuestion();
    }

    /** The number of a question, or 0. */
    int number() {
        return marker == null ? 0 : marker.number();
    }

    /** Whether the text itself gives the number. */
    boolean isCounted() {
        return marker != null && marker.counted();
    }

    /** Whether a text begins on the line of the marker. */
    boolean isInline() {
        return marker != null && marker.rest() >= 0;
    }

    /** How many paragraphs belong to the marker whatever they look like: the first one, if there is a marker. */
    int core() {
        return marker == null || paragraphs.isEmpty() ? 0 : 1;
    }

    /** The paragraphs of which it must be found out what they are. */
    List<Paragraph> tail() {
        return paragraphs.subList(core(), paragraphs.size());
    }

    int lastLine() {
        return paragraphs.isEmpty()
                ? line
                : Math.max(line, paragraphs.get(paragraphs.size() - 1).last());
    }
}
