package io.github.questionwright.loaders.internal.markdown;

import java.util.Arrays;

/** A text and where its lines are; line indices are 0-based here, as the parser counts them. Immutable. */
final class TextLines {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private TextLines(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static TextLines of(String text) {
        int[] starts = new int[64];
        int[] ends = new int[64];
        int count = 0;
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            char c = index == text.length() ? '\n' : text.charAt(index);
            if (c != '\n' && c != '\r') {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = start;
            ends[count++] = index;
            if (c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n') {
                index++;
            }
            start = index + 1;
        }
        return new TextLines(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    int count() {
        return starts.length;
    }

    String line(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** The part of a line from a 0-based column on. */
    String line(int index, int column) {
        return text.substring(Math.min(starts[index] + column, ends[index]), ends[index]);
    }

    /** The text from a line on. */
    String from(int index) {
        return index >= count() ? "" : text.substring(starts[index]);
    }

    String between(int first, int end) {
        StringBuilder joined = new StringBuilder();
        for (int index = first; index < end; index++) {
            joined.append(line(index)).append('\n');
        }
        return joined.toString();
    }
}
