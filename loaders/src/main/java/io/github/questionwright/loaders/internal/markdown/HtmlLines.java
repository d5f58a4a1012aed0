package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Place;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the lines of a piece of HTML stand in their file. Immutable. */
final class HtmlLines {

    private final Place place;
    private final int[] ends;

    HtmlLines(String html, Place place) {
        this.place = place;
        ends = ends(html);
    }

    private static int[] ends(String html) {
        int[] ends = new int[16];
        int count = 0;
        for (int at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = at;
        }
        return Arrays.copyOf(ends, count);
    }

    /** Some lines as one. */
    static String joined(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The place of what begins at one offset and ends before another. */
    Place place(int start, int end) {
        int line = line(start);
        int column = line == 0 ? place.column() + start : start - ends[line - 1];
        return new Place(place.line() + line, column, place.line() + line(end));
    }

    /** How many lines end before an offset. */
    private int line(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found : -found - 1;
    }
}
