package io.github.questionwright.loaders.internal.yaml;

import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.regex.Pattern;

/** What scalars mean in the core schema of YAML 1.2; what has no place among our values stays text. */
final class CoreSchema {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?+(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+");
    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");
    private static final List<String> TRUE = List.of("true", "True", "TRUE");
    private static final List<String> FALSE = List.of("false", "False", "FALSE");
    private static final String TAGS = "tag:yaml.org,2002:";
    private static final List<String> CORE = List.of("str", "int", "float", "bool", "null", "seq", "map");

    private CoreSchema() {}

    /** The value of a scalar without quotes. */
    static RawValue plain(String text, int line, int column) {
        if (NULLS.contains(text)) {
            return new RawValue.Nothing(line, column);
        }
        if (TRUE.contains(text) || FALSE.contains(text)) {
            return new RawValue.Flag(TRUE.contains(text), line, column);
        }
        return NUMBER.matcher(text).matches()
                ? new RawValue.Numeral(text, line, column)
                : new RawValue.Text(text, line, column);
    }

    /** Whether a tag is one of the core schema. */
    static boolean isCore(String tag) {
        return tag.equals("!") || tag.startsWith(TAGS) && CORE.contains(tag.substring(TAGS.length()));
    }

    /** Whether a tag makes a text of a scalar. */
    static boolean isText(String tag) {
        return tag.equals("!") || tag.equals(TAGS + "str");
    }
}
