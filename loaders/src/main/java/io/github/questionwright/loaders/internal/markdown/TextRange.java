package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.spi.RawValue;

/**
 * Some lines.
 *
 * @param lines all lines
 * @param first the 0-based index of the first
 * @param end the index behind the last
 */
record TextRange(TextLines lines, int first, int end) {

    boolean isEmpty() {
        return first >= end;
    }

    /** Without blank lines at the ends. */
    TextRange trimmed() {
        int start = first;
        int stop = end;
        while (start < stop && lines.line(start).isBlank()) {
            start++;
        }
        while (stop > start && lines.line(stop - 1).isBlank()) {
            stop--;
        }
        return new TextRange(lines, start, stop);
    }

    /** The text, from a 0-based column of the first line on. */
    RawValue.Field field(String name, int column) {
        StringBuilder text = new StringBuilder(lines.line(first, column));
        for (int index = first + 1; index < end; index++) {
            text.append('\n').append(lines.line(index));
        }
        return field(name, new RawValue.Text(text.toString(), first + 1, column + 1));
    }

    static RawValue.Field field(String name, RawValue value) {
        return new RawValue.Field(name, value.line(), value.column(), value);
    }
}
