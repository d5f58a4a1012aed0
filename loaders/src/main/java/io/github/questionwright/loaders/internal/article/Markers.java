package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.Optional;

/** The marker styles in use, the first that fits wins. */
final class Markers {

    private static final List<MarkerStyle> STYLES = List.of(new QuestionLine(), new AnswerLine());

    private Markers() {}

    static Optional<Marker> find(String line) {
        for (MarkerStyle style : STYLES) {
            Optional<Marker> marker = style.find(line);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }
}
