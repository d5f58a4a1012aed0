package io.github.questionwright.loaders.internal.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What the Markdown form of banks can show as it is, and how it keeps what it cannot. Stateless. */
public final class MarkdownText {

    /** The line that a bank begins with. */
    public static final String BANK = "<!-- questionwright bank ";
    /** The line behind the heading of a question. */
    public static final String QUESTION = "<!-- question ";
    /** The end of both. */
    public static final String END = " -->";

    /** The labels of the parts of a question, each alone on its line, by the field that follows it. */
    public static final List<Map.Entry<String, String>> LABELS = List.of(
            Map.entry("answer", "**Answer:**"),
            Map.entry("explanation", "**Explanation:**"),
            Map.entry("hints", "**Hints:**"),
            Map.entry("references", "**References:**"),
            Map.entry("keyPoints", "**Key points:**"),
            Map.entry("redFlags", "**Red flags:**"));

    /** The heading of a question. */
    public static final Pattern HEADING = Pattern.compile("### \\d{1,9}\\. (.*)", Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile(
            "## .*|### \\d{1,9}\\. .*|<!-- question.*|\\*\\*[A-Z][a-z ]+:\\*\\*|- \\[[ x]\\] .*", Pattern.DOTALL);
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private MarkdownText() {}

    /** Whether a text comes back as it is from between marks. */
    static boolean isPlain(String text) {
        return isClean(text)
                && !text.isBlank()
                && text.lines().noneMatch(line -> MARK.matcher(line).matches())
                && !firstLine(text).isBlank()
                && !text.substring(text.lastIndexOf('\n') + 1).isBlank();
    }

    /** Whether a text comes back as it is from an item. */
    static boolean isItem(String text) {
        return isPlain(text) && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
    }

    /** Whether a text comes back as it is from a heading, which is trimmed. */
    static boolean isTitle(String text) {
        return isClean(text) && text.indexOf('\n') < 0 && !text.isBlank() && text.equals(text.strip());
    }

    static boolean isPath(Collection<String> path) {
        return !path.isEmpty()
                && path.stream().allMatch(title -> isTitle(title) && !(" " + title + " ").contains(" > "));
    }

    /** Whether a text has no controls but line feeds and tabs, and nothing that a reader changes. */
    private static boolean isClean(String text) {
        return text.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0xFEFF && c < 0xFFFE);
    }

    static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    static String item(String mark, String text) {
        return mark + text.replaceAll("\n(?=[^\n])", "\n  ") + "\n";
    }

    /** Names and values in a comment of one line. */
    static String comment(String start, Map<String, Object> fields) {
        String json = JSON.writeValueAsString(fields).replace("<", "\\u003c").replace(">", "\\u003e");
        return start + json + END + "\n";
    }
}
