package io.github.questionwright.loaders.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes elements as lines, plain or with the marks of Markdown. Recursion ends at the depth allowed, below which text
 * is taken without its elements. Made for one article.
 */
final class BlockWriter {

    private final boolean marked;
    private final int maxDepth;
    private int depth;
    private int tooDeep;
    private int headings;
    private int level = 1;

    BlockWriter(boolean marked, int maxDepth) {
        this.marked = marked;
        this.maxDepth = maxDepth;
    }

    int headings() {
        return headings;
    }

    int tooDeep() {
        return tooDeep;
    }

    List<TextLine> title(Element title) {
        InlineText text = new InlineText(false);
        text.add(title);
        return prefixed(text.lines(), marked ? "# " : "", "");
    }

    /** The lines of what an element holds, a blank line between blocks. */
    List<TextLine> write(Element parent) {
        List<TextLine> lines = new ArrayList<>();
        InlineText running = new InlineText(marked);
        depth++;
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && Elements.isBlock(element)) {
                running = flush(running, lines);
                block(element, lines);
            } else if (node instanceof Element || node instanceof TextNode) {
                running.add(node);
            }
        }
        depth--;
        flush(running, lines);
        return lines;
    }

    private InlineText flush(InlineText running, List<TextLine> lines) {
        append(running.lines(), lines);
        return new InlineText(marked);
    }

    private static void append(List<TextLine> block, List<TextLine> lines) {
        if (block.stream().anyMatch(line -> !line.isBlank())) {
            if (!lines.isEmpty()) {
                lines.add(new TextLine("", block.get(0).line(), 1));
            }
            lines.addAll(block);
        }
    }

    private void block(Element element, List<TextLine> lines) {
        if (depth >= maxDepth && Elements.isNested(element)) {
            tooDeep = tooDeep > 0
                    ? tooDeep
                    : Math.max(1, element.sourceRange().start().lineNumber());
            InlineText text = new InlineText(marked);
            text.flat(element);
            append(text.lines(), lines);
            return;
        }
        append(blockLines(element), lines);
    }

    private List<TextLine> blockLines(Element element) {
        String name = element.normalName();
        if (Elements.isHeading(name)) {
            return heading(element, name.charAt(1) - '0');
        }
        return switch (name) {
            case "pre" -> CodeText.lines(element, marked);
            case "ul", "ol" -> list(element, name.equals("ol"));
            case "blockquote" -> marked ? prefixed(write(element), "> ", "> ") : write(element);
            case "table" -> Elements.isGrid(element) ? new TableText(marked).lines(element) : write(element);
            case "details" -> details(element);
            case "dl" -> definitions(element);
            case "hr" -> marked ? List.of(line(element, "---")) : List.of();
            default -> write(element);
        };
    }

    /** A heading on one line; blocks in one that is not closed stand behind it. */
    private List<TextLine> heading(Element element, int number) {
        headings += number > 1 ? 1 : 0;
        level = number;
        InlineText text = new InlineText(false);
        List<TextLine> blocks = new ArrayList<>();
        depth++;
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && Elements.isBlock(child)) {
                block(child, blocks);
            } else if (blocks.isEmpty()) {
                text.add(node);
            } else {
                InlineText further = new InlineText(marked);
                further.add(node);
                append(further.lines(), blocks);
            }
        }
        depth--;
        List<TextLine> lines = new ArrayList<>();
        List<TextLine> head = text.lines();
        String joined = String.join(" ", head.stream().map(TextLine::text).toList());
        if (!head.isEmpty()) {
            String mark = marked ? "#".repeat(number) + " " : "";
            lines.add(
                    new TextLine(mark + joined, head.get(0).line(), head.get(0).column()));
        }
        append(blocks, lines);
        return lines;
    }

    private List<TextLine> list(Element list, boolean isNumbered) {
        List<TextLine> lines = new ArrayList<>();
        int number = Elements.start(list);
        for (Element item : list.children()) {
            if (Elements.LIST_PARTS.contains(item.normalName())) {
                boolean isItem = !Elements.LISTS.contains(item.normalName());
                String mark = isItem && isNumbered ? number++ + ". " : "- ";
                lines.addAll(prefixed(
                        isItem ? tight(write(item)) : nested(item), isItem ? mark : "  ", " ".repeat(mark.length())));
            }
        }
        return lines;
    }

    /** A list that stands in another one, and in none of its items. */
    private List<TextLine> nested(Element list) {
        List<TextLine> lines = new ArrayList<>();
        depth++;
        block(list, lines);
        depth--;
        return lines;
    }

    /** Without blank lines if no block but the first line holds more. */
    private static List<TextLine> tight(List<TextLine> lines) {
        boolean isShort = lines.size() == 3
                && lines.get(1).isBlank()
                && lines.get(2).text().startsWith("- ");
        return isShort ? List.of(lines.get(0), lines.get(2)) : lines;
    }

    private List<TextLine> details(Element details) {
        Element summary = details.selectFirst("> summary");
        InlineText title = new InlineText(false);
        if (summary != null) {
            title.add(summary);
            summary.remove();
        }
        List<TextLine> lines = new ArrayList<>();
        List<TextLine> heads = title.lines();
        if (!marked) {
            append(heads, lines);
            append(write(details), lines);
        } else {
            String text = String.join(" ", heads.stream().map(TextLine::text).toList());
            TextLine place = heads.isEmpty() ? line(details, "") : heads.get(0);
            lines.add(new TextLine("<details>", place.line(), place.column()));
            lines.add(new TextLine("<summary>" + text + "</summary>", place.line(), place.column()));
            append(write(details), lines);
            append(List.of(line(details, "</details>")), lines);
        }
        if (summary != null) {
            details.prependChild(summary);
        }
        return lines;
    }

    /** A term is a heading below the last one. */
    private List<TextLine> definitions(Element list) {
        List<TextLine> lines = new ArrayList<>();
        int below = Math.min(6, level + 1);
        int before = level;
        for (Element child : list.children()) {
            boolean isTerm = child.normalName().equals("dt");
            append(isTerm ? heading(child, below) : write(child), lines);
        }
        level = before;
        return lines;
    }

    private static TextLine line(Element element, String text) {
        return new TextLine(
                text,
                Math.max(1, element.sourceRange().start().lineNumber()),
                Math.max(1, element.sourceRange().start().columnNumber()));
    }

    private static List<TextLine> prefixed(List<TextLine> lines, String first, String others) {
        List<TextLine> result = new ArrayList<>();
        for (TextLine line : lines) {
            result.add(line.behind(result.isEmpty() ? first : others));
        }
        return result;
    }
}
