package io.github.questionwright.source;

import java.util.Comparator;

/**
 * A place in a source, printed {@code file:line:column}. Lines and columns are 1-based; a column counts UTF-16 code
 * units from the start of its line; a line ends at {@code \n}, {@code \r\n} or {@code \r}. Immutable and thread-safe.
 *
 * @param source the name of the source as {@link SourceFile#name()} gives it
 * @param line the first line, or 0 when the whole source is meant
 * @param column the column in the first line, or 0 when the whole line or source is meant
 * @param endLine the last line of a block, never before {@code line}
 * @param pointer the JSON pointer (RFC 6901) of the value inside its source, or empty
 */
public record SourceLocation(String source, int line, int column, int endLine, String pointer)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::source)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparingInt(SourceLocation::endLine)
            .thenComparing(SourceLocation::pointer);

    /**
     * Checks the bounds.
     *
     * @param source the name of the source as {@link SourceFile#name()} gives it
     * @param line the first line, or 0 when the whole source is meant
     * @param column the column in the first line, or 0 when the whole line or source is meant
     * @param endLine the last line of a block, never before {@code line}
     * @param pointer the JSON pointer (RFC 6901) of the value inside its source, or empty
     * @throws IllegalArgumentException if a number is negative or the last line stands before the first
     */
    public SourceLocation {
        if (line < 0 || column < 0 || endLine < line) {
            throw new IllegalArgumentException("no such place: line " + line + ", column " + column + ", end line "
                    + endLine + " (all at least 0, the end not before the line)");
        }
    }

    /**
     * The whole of a source.
     *
     * @param source the name of the source
     * @return a location without line and column
     */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0, 0, "");
    }

    /**
     * One place in a source.
     *
     * @param source the name of the source
     * @param line the 1-based line
     * @param column the 1-based column in UTF-16 code units
     * @return the location
     */
    public static SourceLocation at(String source, int line, int column) {
        return new SourceLocation(source, line, column, line, "");
    }

    /**
     * A block of whole lines.
     *
     * @param source the name of the source
     * @param first the first line, 1-based
     * @param last the last line, inclusive
     * @return the location, at column 1 of the first line
     */
    public static SourceLocation lines(String source, int first, int last) {
        return new SourceLocation(source, first, 1, last, "");
    }

    /**
     * This place with a JSON pointer.
     *
     * @param pointer the pointer, for example {@code /questions/3/prompt}
     * @return the same place, naming the value as well
     */
    public SourceLocation withPointer(String pointer) {
        return new SourceLocation(source, line, column, endLine, pointer);
    }

    /** Orders by source, then by line and column. */
    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, leaving out what is 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
