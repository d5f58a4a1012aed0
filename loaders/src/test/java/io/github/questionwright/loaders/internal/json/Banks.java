package io.github.questionwright.loaders.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Banks of our own with everything that a record can have, pretty and minified, with and without an object around. */
final class Banks {

    /** How a bank is laid out. */
    enum Layout {
        PRETTY_OBJECT,
        PRETTY_LIST,
        MINIFIED_OBJECT,
        MINIFIED_LIST,
        RECORD_A_LINE;

        boolean isList() {
            return this == PRETTY_LIST || this == MINIFIED_LIST;
        }

        boolean isPretty() {
            return this == PRETTY_OBJECT || this == PRETTY_LIST;
        }
    }

    private Banks() {}

    /** Record {@code n}, minified; the first, two in the middle and the last of 100 have everything. */
    static String record(int n) {
        List<String> fields = new ArrayList<>();
        fields.add("\"id\":\"q" + n + "\"");
        fields.add(
                "\"prompt\":\"What, if [anything], does {index} " + n + " do? \\\"Nothing\\\" }, { says Zo\u00eb.\"");
        fields.add("\"section\":[\"Databases\",\"Indexing\"]");
        fields.add("\"minutes\":" + (n + 1) + ".5e0");
        if (n % 3 != 1) {
            fields.add("\"options\":[{\"id\":\"A\",\"text\":\"it, the index\",\"correct\":true},"
                    + "{\"id\":\"B\",\"text\":\"none: at all\"},{\"id\":\"C\",\"text\":\"both\"}]");
        }
        fields.add("\"answer\":\"It helps reads; see \\u00a7" + (n % 10) + ".\"");
        if (n % 49 < 3) {
            fields.add(
                    "\"guide\":{\"keyPoints\":[\"order\",\"cost\"],"
                            + "\"followUps\":[{\"prompt\":\"Why?\",\"answer\":\"Cost.\"},{\"prompt\":\"When?\",\"answer\":\"x\"}]}");
        }
        fields.add("\"tags\":[\"sql\",\"index-" + n + "\"]");
        return "{" + String.join(",", fields) + "}";
    }

    static List<String> records(int count) {
        return IntStream.range(0, count).mapToObj(Banks::record).toList();
    }

    /** The text of a bank around records that may be broken. */
    static String bank(Layout layout, List<String> records) {
        return switch (layout) {
            case PRETTY_OBJECT ->
                "{\n  \"title\": \"T\",\n  \"sections\": [\n    {\"path\": [\"Databases\"]}\n  ],\n"
                        + "  \"questions\": [\n    " + String.join(",\n    ", records)
                        + "\n  ],\n  \"licence\": \"CC0\"\n}\n";
            case PRETTY_LIST -> "[\n  " + String.join(",\n  ", records) + "\n]\n";
            case MINIFIED_OBJECT ->
                "{\"title\":\"T\",\"sections\":[{\"path\":[\"Databases\"]}],\"questions\":[" + String.join(",", records)
                        + "],\"licence\":\"CC0\"}";
            case MINIFIED_LIST -> "[" + String.join(",", records) + "]";
            case RECORD_A_LINE -> "{\"questions\":[\n" + String.join(",\n", records) + "\n]}\n";
        };
    }

    /** The same JSON with a line for each value, as most programs write it. */
    static String pretty(String json, int indent) {
        StringBuilder out = new StringBuilder();
        boolean inText = false;
        int depth = indent;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            inText ^= c == '"' && json.charAt(Math.max(0, i - 1)) != '\\';
            if (inText) {
                out.append(c);
            } else if (c == '{' || c == '[') {
                out.append(c).append(line(++depth));
            } else if (c == '}' || c == ']') {
                out.append(line(--depth)).append(c);
            } else {
                out.append(c).append(c == ',' ? line(depth) : c == ':' ? " " : "");
            }
        }
        return out.toString();
    }

    private static String line(int depth) {
        return "\n" + "  ".repeat(Math.max(depth, 0));
    }

    static String plain(List<String> records) {
        return records.stream()
                .map(found -> NaiveJson.plain(NaiveJson.parse(found)))
                .collect(Collectors.joining("\n"));
    }
}
