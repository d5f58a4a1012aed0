package io.github.questionwright.loaders.internal.csv;

import io.github.questionwright.spi.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The delimiter that a user lays down, or that a first line such as {@code sep=;} or {@code #separator:tab} names. */
record DeclaredDelimiter(char delimiter, String because) {

    private static final Pattern LINE = Pattern.compile("\"?(?:sep=|#separator:\\s*)([^\\s\"]{1,9}|\\t)\"?\\s*");
    private static final Map<String, Character> NAMES =
            Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|');

    /** The setting called {@code delimiter}: one character, or a name. Empty if it is neither. */
    static Optional<DeclaredDelimiter> setting(String value) {
        return character(value).map(c -> new DeclaredDelimiter(c, "it was laid down"));
    }

    /** What the first lines say. */
    static Optional<DeclaredDelimiter> in(SourceText text) {
        List<String> lines = text.head().lines().limit(5).toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher matcher = LINE.matcher(lines.get(index));
            Optional<Character> found = matcher.matches() ? character(matcher.group(1)) : Optional.empty();
            if (found.isPresent()) {
                return Optional.of(new DeclaredDelimiter(found.get(), "line " + (index + 1) + " says so"));
            }
        }
        return Optional.empty();
    }

    /** Whether a line only tells the delimiter. */
    static boolean isIn(String line) {
        return LINE.matcher(line).matches();
    }

    private static Optional<Character> character(String value) {
        boolean isOne = value.length() == 1
                && value.charAt(0) != '"'
                && value.charAt(0) != '\n'
                && value.charAt(0) != '\r'
                && !Character.isSurrogate(value.charAt(0));
        return Optional.ofNullable(isOne ? Character.valueOf(value.charAt(0)) : NAMES.get(value));
    }
}
