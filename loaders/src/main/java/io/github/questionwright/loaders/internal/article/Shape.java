package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.regex.Pattern;

/** What a text looks like, whatever it says. */
final class Shape {

    private static final int LONGEST_HEADING = 120;
    private static final int MOST_HEADING_WORDS = 14;
    private static final int BUTTON_WORDS = 4;
    private static final String END_PUNCTUATION = ".!?:;,…。！？：；→»";
    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*+•–—▪◦‣]|[0-9]{1,3}[.)]|[A-Za-z][.)])\\s.*", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("[{}`]| && | --[a-z]|;\\s*(?:\\n|$)|=>|->|\\(\\)|[=!<>]=| = |</?[a-zA-Z]"
                    + "|(?m:^(?:\\$|#|//|>)\\s)|(?m:^(?: {4}|\\t)\\S)");

    private Shape() {}

    static boolean isCode(String text) {
        return mayBeCode(text) && CODE.matcher(text).find();
    }

    /** Spares most prose the pattern. */
    private static boolean mayBeCode(String text) {
        for (int index = 0; index < text.length(); index++) {
            if ("{}`;=><()$#/&\t".indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return text.contains(" --") || text.contains("    ");
    }

    static boolean isListItem(String line) {
        return LIST_ITEM.matcher(line).matches();
    }

    /** Whether each line of a text is a list item. */
    static boolean isList(String text) {
        return text.lines().allMatch(Shape::isListItem);
    }

    static boolean endsOpen(String text) {
        return !text.isEmpty() && END_PUNCTUATION.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /**
     * Whether a line could be a heading: short, no punctuation at its end, no lower-case start, no list item, no code.
     */
    static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && endsOpen(line)
                && startsLikeHeading(line)
                && !isListItem(line)
                && !isCode(line)
                && Words.of(line).size() <= MOST_HEADING_WORDS;
    }

    /** Whether a line in title case would be a heading if it did not end in a question or exclamation mark. */
    static boolean isLoudHeading(String line) {
        boolean isLoud = line.endsWith("?") || line.endsWith("!");
        String quiet = isLoud ? line.substring(0, line.length() - 1) : "";
        return isHeading(quiet) && isTitleCase(quiet) && Words.of(quiet).size() > 1;
    }

    /** Whether most longer words of a heading are capitalised, or its script has no capitals. */
    static boolean isTitleCase(String line) {
        List<String> words =
                Words.of(line).stream().filter(word -> word.length() > 3).toList();
        long lower = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return lower * 5 <= words.size() * 2L;
    }

    /** Whether a line has at most four words and no punctuation at its end. */
    static boolean isButton(String line, List<String> words) {
        return !words.isEmpty() && words.size() <= BUTTON_WORDS && endsOpen(line) && !isListItem(line);
    }

    /** Whether commas stand so close that a text is an enumeration. */
    static boolean isEnumeration(String text, List<String> words) {
        long commas = text.chars().filter(c -> c == ',' || c == ';').count();
        return commas * 3 >= words.size();
    }

    private static boolean startsLikeHeading(String line) {
        return Words.of(line).stream()
                .findFirst()
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .isPresent();
    }
}
