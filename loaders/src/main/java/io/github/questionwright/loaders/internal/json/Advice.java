package io.github.questionwright.loaders.internal.json;

/** What to do about a fault: the last part of its message. */
final class Advice {

    static final String VALUES = "a value is a text in double quotes, a number, true, false, null, [...] or {...}";
    static final String COMMA = "put a comma before it, or close what stands before it";
    static final String COLON = "put ':' between a name and its value";
    static final String ENDED = "put back what is missing";

    private Advice() {}

    static String forValue(int c) {
        return switch (c) {
            case '\'' -> "a text stands in double quotes";
            case '/' -> "JSON has no comments: remove it";
            case '+' -> "write the number without a plus sign";
            case '.' -> "write a digit before the point";
            default -> VALUES;
        };
    }

    static String forName(int c) {
        return switch (c) {
            case '/' -> "JSON has no comments: remove it";
            case '{', '[' -> "close what stands before it";
            default -> "a name stands in double quotes";
        };
    }

    static String forElement(int c) {
        return switch (c) {
            case '/' -> "JSON has no comments: remove it";
            case '\'' -> "texts and names stand in double quotes";
            default -> "remove it";
        };
    }

    static String forSeparator(int c) {
        return switch (c) {
            case '/' -> "JSON has no comments: remove it";
            case '}', ']' -> "remove it, or open or close what does not match";
            case ':' -> "a name belongs into {...}, not into a list";
            default -> COMMA;
        };
    }
}
