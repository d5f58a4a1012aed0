package io.github.questionwright.loaders.internal.json;

import java.util.function.Function;

/** One fault in the text of a record that has everything, and where a person would point to. */
enum SeededFault {
    MISSING_COMMA(edit("\"answer\"", -1, text -> remove(text, ","), 0)),
    MISSING_COLON(text -> {
        int name = text.indexOf("\"answer\"");
        String broken = text.substring(0, name + 8) + text.substring(name + 9);
        return new Broken(broken, broken.indexOf("\"It"));
    }),
    MISSING_OPENING_QUOTE(replace("\"It helps", "It helps", 0)),
    MISSING_OPENING_QUOTE_OF_A_NAME(replace("\"answer\"", "answer\"", 0)),
    MISSING_CLOSING_QUOTE_OF_A_NAME(text -> {
        String broken = text.replace("\"answer\"", "\"answer");
        return new Broken(broken, broken.indexOf("It helps"));
    }),
    MISSING_CLOSING_QUOTE(text -> unclosed(text, "\"it, the index", 0)),
    MISSING_CLOSING_QUOTE_BEFORE_A_BRACE(text -> unclosed(text, "\"none: at all", 0)),
    MISSING_CLOSING_QUOTE_AT_THE_END(text -> unclosed(text, "\"index-", 0)),
    MISSING_BRACE_OF_AN_OPTION(text -> {
        int brace = text.indexOf('}', text.indexOf("true"));
        String broken = text.substring(0, brace) + text.substring(brace + 1);
        return new Broken(broken, broken.indexOf('{', brace));
    }),
    MISSING_BRACE_OF_THE_GUIDE(text -> {
        int brace = text.lastIndexOf('}', text.lastIndexOf("\"tags\""));
        return new Broken(text.substring(0, brace) + text.substring(brace + 1), -1);
    }),
    MISSING_BRACE_OF_THE_RECORD(text -> new Broken(text.substring(0, text.length() - 1), -1)),
    MISSING_BRACKET_OF_THE_OPTIONS(text -> {
        int bracket = text.lastIndexOf(']', text.indexOf("\"answer\""));
        String broken = text.substring(0, bracket) + text.substring(bracket + 1);
        return new Broken(broken, broken.indexOf(':', broken.indexOf("\"answer\"")));
    }),
    MISSING_BRACKET_AT_THE_END(text -> {
        int bracket = text.lastIndexOf(']');
        String broken = text.substring(0, bracket) + text.substring(bracket + 1);
        return new Broken(broken, broken.lastIndexOf('}'));
    }),
    MISSING_OPENING_BRACKET(text -> {
        int bracket = text.indexOf('[', text.indexOf("\"options\""));
        String broken = text.substring(0, bracket) + text.substring(bracket + 1);
        return new Broken(broken, broken.lastIndexOf('{', broken.indexOf("\"B\"")));
    }),
    MISSING_OPENING_BRACE_OF_AN_OPTION(text -> {
        int brace = text.lastIndexOf('{', text.indexOf("\"A\""));
        String broken = text.substring(0, brace) + text.substring(brace + 1);
        return new Broken(broken, broken.lastIndexOf(':', broken.indexOf("\"A\"")));
    }),
    MISSING_OPENING_BRACE_OF_THE_GUIDE(text -> {
        int brace = text.lastIndexOf('{', text.indexOf("\"keyPoints\""));
        String broken = text.substring(0, brace) + text.substring(brace + 1);
        return new Broken(broken, broken.indexOf(':', broken.indexOf("\"keyPoints\"")));
    }),
    EXTRA_BRACE_AT_THE_END(text -> new Broken(text + "}", text.length())),
    EXTRA_BRACE_IN_THE_MIDDLE(insertBehind("5e0", "}")),
    EXTRA_BRACE_BEHIND_AN_OPTION(insertBehind("true", "}}", 1, "}")),
    EXTRA_BRACKET_IN_THE_MIDDLE(insertBehind("5e0", "]")),
    EXTRA_BRACKET_IN_THE_OPTIONS(text -> {
        int brace = text.indexOf('}', text.indexOf("true"));
        String broken = text.substring(0, brace + 1) + "]" + text.substring(brace + 1);
        return new Broken(broken, broken.indexOf('{', brace));
    }),
    EXTRA_OPENING_BRACE(text -> {
        int brace = text.indexOf('{', text.indexOf("\"guide\""));
        return new Broken(text.substring(0, brace) + "{" + text.substring(brace), brace + 1);
    }),
    EXTRA_OPENING_BRACKET(text -> {
        int bracket = text.indexOf('[', text.indexOf("\"tags\""));
        String broken = text.substring(0, bracket) + "[" + text.substring(bracket);
        return new Broken(broken, broken.lastIndexOf('}'));
    }),
    TRAILING_COMMA(text -> {
        int end = text.stripTrailing().lastIndexOf(']') + 1;
        return new Broken(text.substring(0, end) + "," + text.substring(end), end);
    }),
    TRAILING_COMMA_IN_A_LIST(insertBehind("\"cost\"", ",")),
    DOUBLE_COMMA(text -> {
        int comma = text.indexOf(',', text.indexOf("5e0"));
        return new Broken(text.substring(0, comma) + "," + text.substring(comma), comma + 1);
    }),
    SEMICOLON(text -> {
        int comma = text.indexOf(',', text.indexOf("5e0"));
        return new Broken(text.substring(0, comma) + ";" + text.substring(comma + 1), comma);
    }),
    EQUALS_SIGN(text -> {
        int colon = text.indexOf(':', text.indexOf("\"answer\""));
        return new Broken(text.substring(0, colon) + "=" + text.substring(colon + 1), colon);
    }),
    MISSING_VALUE(text -> {
        String broken = text.replaceFirst("(\"minutes\": ?)[0-9.e]+", "$1");
        return new Broken(broken, broken.indexOf(',', broken.indexOf("\"minutes\"")));
    }),
    SINGLE_QUOTES(replace("\"both\"", "'both'", 0)),
    SINGLE_QUOTES_EVERYWHERE(text -> new Broken(text.replace('"', '\''), text.indexOf('"'))),
    CURLY_QUOTES(replace("\"both\"", "\u201cboth\u201d", 0)),
    UNQUOTED_NAME(replace("\"answer\"", "answer", 0)),
    UNQUOTED_VALUE(replace("\"both\"", "both", 0)),
    INNER_QUOTES(replace("helps reads", "\"helps\" reads", 1)),
    BAD_ESCAPE(replace("helps", "\\helps", 1)),
    BAD_UNICODE_ESCAPE(replace("\\u00a7", "\\u00g7", 4)),
    CONTROL_CHARACTER(replace("helps", "\thelps", 0)),
    LINE_BREAK_IN_A_TEXT(replace("helps", "\nhelps", 0)),
    NUL_IN_A_TEXT(replace("helps", "\0helps", 0)),
    NUL_OUTSIDE(insertBehind("5e0", "\0")),
    NAN(replace("true", "NaN", 0)),
    INFINITY(replace("true", "Infinity", 0)),
    MINUS_INFINITY(replace("true", "-Infinity", 1)),
    PYTHON(replace("true", "True", 0)),
    UNDEFINED(replace("true", "undefined", 0)),
    LEADING_ZERO(replace("true", "007", 0)),
    PLUS_SIGN(replace("true", "+1", 0)),
    HEXADECIMAL(replace("true", "0x1F", 1)),
    CUT_NUMBER(text -> {
        String broken = text.replace("5e0", "");
        return new Broken(broken, broken.indexOf(',', broken.indexOf("\"minutes\"")));
    }),
    LINE_COMMENT(text -> {
        int comma = text.indexOf(',', text.indexOf("5e0")) + 1;
        return new Broken(text.substring(0, comma) + " // {\"id\": 1}\n" + text.substring(comma), comma + 1);
    }),
    COMMENT(insertBehind("5e0", "/* ],} */"));

    /**
     * A broken record.
     *
     * @param offset where the diagnostic points to, from the start of the record; -1: the first character behind the
     *     record and its comma
     */
    record Broken(String text, int offset) {}

    private final Function<String, Broken> seed;

    SeededFault(Function<String, Broken> seed) {
        this.seed = seed;
    }

    Broken in(String record) {
        Broken broken = seed.apply(record);
        if (broken.text().equals(record)) {
            throw new AssertionError(this + " changes nothing");
        }
        return broken;
    }

    private static String remove(String text, String part) {
        return text.substring(0, text.lastIndexOf(part)) + text.substring(text.lastIndexOf(part) + part.length());
    }

    /** Edits what stands before a part. */
    private static Function<String, Broken> edit(String part, int shift, Function<String, String> before, int offset) {
        return text -> {
            int index = text.indexOf(part);
            return new Broken(before.apply(text.substring(0, index)) + text.substring(index), index + shift + offset);
        };
    }

    private static Function<String, Broken> replace(String part, String other, int offset) {
        return text -> {
            int index = text.indexOf(part);
            return new Broken(text.substring(0, index) + other + text.substring(index + part.length()), index + offset);
        };
    }

    private static Function<String, Broken> insertBehind(String part, String extra) {
        return replaceOf -> {
            int index = replaceOf.indexOf(part) + part.length();
            return new Broken(replaceOf.substring(0, index) + extra + replaceOf.substring(index), index);
        };
    }

    private static Function<String, Broken> insertBehind(String part, String pair, int offset, String closer) {
        return text -> {
            int index = text.indexOf(closer, text.indexOf(part));
            return new Broken(text.substring(0, index) + pair + text.substring(index + 1), index + offset);
        };
    }

    /** Without its closing quote a text runs to the end of the line, or to the next quote. */
    private static Broken unclosed(String text, String start, int shift) {
        int quote = text.indexOf('"', text.lastIndexOf(start) + 1);
        String broken = text.substring(0, quote) + text.substring(quote + 1);
        int line = broken.indexOf('\n', quote);
        int next = broken.indexOf('"', quote);
        return new Broken(broken, line >= 0 ? line : next >= 0 ? next + 1 : -2 + shift);
    }
}
