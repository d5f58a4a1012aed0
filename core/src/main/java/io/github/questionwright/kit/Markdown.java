package io.github.questionwright.kit;

import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown in blocks with blank lines between. Whatever is not ours comes in as {@link Content} or is escaped. */
final class Markdown {

    private final StringBuilder document = new StringBuilder(1 << 13);

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text);
    }

    /** A block of ours. */
    Markdown block(String markdown) {
        document.append(document.isEmpty() ? "" : "\n").append(markdown).append('\n');
        return this;
    }

    Markdown content(Content content) {
        String markdown = of(content);
        return markdown.isEmpty() ? this : block(markdown);
    }

    /** A block that is set apart, as a quote is. */
    Markdown quote(Content content) {
        return block(
                of(content).lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n")));
    }

    /** A list whose items start with a marker of ours, such as {@code - [ ]}, each followed by a content. */
    Markdown list(List<String> items) {
        return items.isEmpty() ? this : block(String.join("\n", items));
    }

    /** Room to write in. */
    Markdown room(String label, int lines) {
        return block("**" + label + "**" + "\n\n&nbsp;".repeat(lines));
    }

    Markdown row(String... cells) {
        document.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** The head of a table, with the underlines of its columns; rows follow. */
    Markdown table(String head, String underline) {
        return block(head + "\n" + underline);
    }

    static String item(String marker, String label, Content content) {
        return item(marker, label, of(content));
    }

    /** One item: what continues it is indented below the marker; code cannot start beside a label. */
    static String item(String marker, String label, String markdown) {
        String indent = " ".repeat(marker.length());
        if (GuardedMarkdown.startsWithCode(markdown)) {
            return marker + label + "Code:\n\n" + indented(markdown, indent);
        }
        return marker + label + indented(markdown, indent).stripLeading();
    }

    static String of(Content content) {
        String visible = content.visible();
        return content.isMarkdown() ? GuardedMarkdown.of(visible) : PlainMarkdown.lines(visible);
    }

    static String escaped(String text) {
        return PlainMarkdown.line(text);
    }

    static String indented(String markdown, String indent) {
        return markdown.lines()
                .map(line -> line.isEmpty() ? line : indent + line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return document.toString();
    }
}
