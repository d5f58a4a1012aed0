package io.github.questionwright.loaders.internal.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How lists stand in one cell. Titles of sections are separated by a {@code >} between blanks, tags by semicolons.
 * A backslash before {@code >}, {@code ;}, a blank or another backslash takes its meaning away; before anything else it
 * is an ordinary character. White space around a tag is left out unless it is escaped; empty tags are left out.
 */
public final class CellSyntax {

    /** Separates the letters of right options. */
    public static final char LETTER_SEPARATOR = ';';

    private static final String SECTION_SEPARATOR = " > ";
    private static final String BLANKS = " \t\n\r";

    private CellSyntax() {}

    /**
     * A part of a cell.
     *
     * @param text the part, escapes resolved
     * @param index the 0-based index of its first character in the cell
     */
    record Part(String text, int index) {}

    /** Joins the titles of a section path. */
    public static String joinSection(List<String> titles) {
        return titles.stream().map(CellSyntax::escapedTitle).collect(Collectors.joining(SECTION_SEPARATOR));
    }

    private static String escapedTitle(String title) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            boolean couldSeparate = c == '>'
                    && (at == 0 || title.charAt(at - 1) == ' ')
                    && (at == title.length() - 1 || title.charAt(at + 1) == ' ');
            escaped.append(c == '\\' || couldSeparate ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** Splits what {@link #joinSection} joins. */
    static List<Part> splitSection(String cell) {
        List<Part> parts = new ArrayList<>();
        StringBuilder title = new StringBuilder();
        int start = 0;
        for (int at = 0; at < cell.length(); at++) {
            if (cell.startsWith(SECTION_SEPARATOR, at)) {
                parts.add(new Part(title.toString(), start));
                title.setLength(0);
                at += SECTION_SEPARATOR.length() - 1;
                start = at + 1;
            } else {
                at = isEscape(cell, at, "\\>") ? at + 1 : at;
                title.append(cell.charAt(at));
            }
        }
        parts.add(new Part(title.toString(), start));
        return parts;
    }

    /** Joins tags. */
    public static String joinTags(Collection<String> tags) {
        return tags.stream().map(CellSyntax::escapedTag).collect(Collectors.joining(";"));
    }

    private static String escapedTag(String tag) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < tag.length(); at++) {
            char c = tag.charAt(at);
            boolean isOuterBlank = BLANKS.indexOf(c) >= 0 && (at == 0 || at == tag.length() - 1);
            escaped.append(c == '\\' || c == ';' || isOuterBlank ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** Splits what {@link #joinTags} joins. */
    static List<Part> splitTags(String cell) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || cell.charAt(at) == ';') {
                addTag(parts, cell, start, at);
                start = at + 1;
            } else if (isEscape(cell, at, "\\;" + BLANKS)) {
                at++;
            }
        }
        return parts;
    }

    private static void addTag(List<Part> parts, String cell, int from, int to) {
        int start = from;
        while (start < to && BLANKS.indexOf(cell.charAt(start)) >= 0) {
            start++;
        }
        StringBuilder tag = new StringBuilder();
        int end = 0;
        for (int at = start; at < to; at++) {
            boolean isEscaped = isEscape(cell, at, "\\;" + BLANKS);
            at = isEscaped ? at + 1 : at;
            tag.append(cell.charAt(at));
            end = isEscaped || BLANKS.indexOf(cell.charAt(at)) < 0 ? tag.length() : end;
        }
        if (end > 0) {
            parts.add(new Part(tag.substring(0, end), start));
        }
    }

    private static boolean isEscape(String cell, int at, String escapable) {
        return cell.charAt(at) == '\\' && at + 1 < cell.length() && escapable.indexOf(cell.charAt(at + 1)) >= 0;
    }

    /** The letter of an option by its 0-based index: A to Z, then AA, AB and so on, as spreadsheets count columns. */
    public static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** The 0-based index of an option by its letter, in either case. */
    static OptionalInt index(String letter) {
        int index = 0;
        for (int at = 0; at < letter.length(); at++) {
            int digit = (letter.charAt(at) | 0x20) - 'a';
            if (digit < 0 || digit >= 26) {
                return OptionalInt.empty();
            }
            index = index * 26 + digit + 1;
        }
        return letter.isEmpty() || letter.length() > 4 ? OptionalInt.empty() : OptionalInt.of(index - 1);
    }
}
