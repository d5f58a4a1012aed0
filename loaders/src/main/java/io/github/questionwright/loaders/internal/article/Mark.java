package io.github.questionwright.loaders.internal.article;

/**
 * A line that may mark a question.
 *
 * @param line the line, 1-based
 * @param marker the marker
 * @param indent the blanks before it
 * @param asks whether the text behind it ends in a question mark
 * @param begins whether the text behind it begins as questions do
 */
record Mark(int line, Marker marker, int indent, boolean asks, boolean begins) {

    static Mark of(int line, String text, Marker marker) {
        String rest = marker.rest() < 0 ? "" : text.substring(marker.rest());
        int indent = Blanks.skip(text, 0, text.length());
        return new Mark(line, marker, indent, Asking.ends(rest), Asking.begins(rest));
    }

    int number() {
        return marker.number();
    }
}
