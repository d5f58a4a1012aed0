package io.github.questionwright.kit;

import java.util.regex.Pattern;

/** Escapes plain text so that Markdown shows it as the text that it is. */
final class PlainMarkdown {

    private static final String SIGNS = "\\`*[]|~${}";
    private static final Pattern REFERENCE = Pattern.compile("&(?:#|[A-Za-z0-9]++;)");
    private static final String NO_BREAK_SPACE = "&nbsp;";

    private PlainMarkdown() {}

    /** A text on one line. */
    static String line(String text) {
        return escaped(VisibleText.of(text).strip().replace('\n', ' '));
    }

    /** Several lines, each ending in a hard break; blank lines part paragraphs. */
    static String lines(String visible) {
        StringBuilder markdown = new StringBuilder(visible.length() + 16);
        String[] lines = visible.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            String line = lines[index].stripTrailing();
            boolean last = index + 1 == lines.length || lines[index + 1].isBlank();
            markdown.append(indent(line)).append(escaped(line.stripLeading()));
            markdown.append(line.isEmpty() || last ? "" : "\\").append(index + 1 == lines.length ? "" : "\n");
        }
        return markdown.toString();
    }

    private static String indent(String line) {
        int spaces = 0;
        for (int at = 0; at < line.length() && Character.isWhitespace(line.charAt(at)); at++) {
            spaces += line.charAt(at) == '\t' ? 4 : 1;
        }
        return NO_BREAK_SPACE.repeat(spaces);
    }

    private static String escaped(String line) {
        StringBuilder markdown = new StringBuilder(line.length() + 16);
        int start = startOfText(line, markdown);
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            switch (c) {
                case '<' -> markdown.append("&lt;");
                case '>' -> markdown.append("&gt;");
                case '&' ->
                    markdown.append(
                            REFERENCE.matcher(line).region(at, line.length()).lookingAt() ? "&amp;" : "&");
                case '#' -> markdown.append(at > 0 && line.charAt(at - 1) == ' ' ? "\\#" : "#");
                case '_' -> markdown.append(isInsideWord(line, at) ? "_" : "\\_");
                default -> markdown.append(SIGNS.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return markdown.toString();
    }

    /** Such an underscore never emphasises, and a backslash would break addresses. */
    private static boolean isInsideWord(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    /** Takes its meaning from what would begin a heading, a list or an underline. */
    private static int startOfText(String line, StringBuilder markdown) {
        int at = 0;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean sign = at < line.length() && (at == 0 ? "#+-=" : ".)").indexOf(line.charAt(at)) >= 0;
        markdown.append(line, 0, at).append(sign ? "\\" : "");
        if (sign) {
            markdown.append(line.charAt(at));
        }
        return sign ? at + 1 : at;
    }
}
