package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import io.github.questionwright.loaders.internal.prose.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Turns nodes of the parser into blocks. The parser bounds their depth. Made for one text. */
final class NodeReader {

    private static final Pattern OPENING = Pattern.compile("^\\s*#{1,6}(?:[ \\t]+|$)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t]+)#+[ \\t]*$");
    private static final Pattern MARK = Pattern.compile("\\s*([-+*]|\\d{1,9}[.)])");

    private final TextLines lines;
    private final int offset;
    private final int maxDepth;
    private int depth;
    private int deepest;

    NodeReader(TextLines lines, int offset, int maxDepth) {
        this.lines = lines;
        this.offset = offset;
        this.maxDepth = maxDepth;
    }

    int deepest() {
        return deepest;
    }

    List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Spans spans = new Spans(lines, offset, node.getSourceSpans());
            if (!spans.isEmpty()) {
                blocks.addAll(block(node, spans));
            }
        }
        depth--;
        return DetailsGrouper.group(blocks, maxDepth - depth);
    }

    private List<Block> block(Node node, Spans spans) {
        Place place = spans.place();
        if (deepest == 0 && depth >= maxDepth - 1) {
            deepest = place.line();
        }
        if (node instanceof HtmlBlock) {
            return HtmlCutter.cut(spans.text(), place, maxDepth - depth);
        }
        return List.of(single(node, spans, place));
    }

    private Block single(Node node, Spans spans, Place place) {
        if (node instanceof Heading heading) {
            return Block.heading(heading.getLevel(), headingText(spans), spans.text(), place);
        }
        if (node instanceof ListBlock) {
            return list(node, spans, place);
        }
        if (node instanceof BlockQuote) {
            return Block.container(BlockKind.QUOTE, spans.lazily(), place, children(node));
        }
        if (node instanceof FencedCodeBlock code) {
            String language = code.getInfo() == null ? "" : code.getInfo().strip();
            return Block.code(language, code.getLiteral(), spans.text(), place);
        }
        if (node instanceof IndentedCodeBlock code) {
            return Block.code("", code.getLiteral(), spans.text(), place);
        }
        String text = spans.text();
        return Block.leaf(leafKind(node), text.strip(), text, place);
    }

    private static BlockKind leafKind(Node node) {
        if (node instanceof ThematicBreak) {
            return BlockKind.RULE;
        }
        if (node instanceof TableBlock) {
            return BlockKind.TABLE;
        }
        return node instanceof LinkReferenceDefinition ? BlockKind.LINKS : BlockKind.PARAGRAPH;
    }

    private Block list(Node node, Spans spans, Place place) {
        List<Block> items = new ArrayList<>();
        depth++;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            Spans itemSpans = new Spans(lines, offset, child.getSourceSpans());
            if (child instanceof ListItem && !itemSpans.isEmpty()) {
                items.add(item(child, itemSpans));
            }
        }
        depth--;
        return Block.container(BlockKind.LIST, spans.lazily(), place, items);
    }

    private Block item(Node node, Spans spans) {
        Matcher mark = MARK.matcher(spans.firstLine());
        String label = mark.lookingAt() ? mark.group(1) : "-";
        boolean isNumbered = Character.isDigit(label.charAt(0));
        int number = isNumbered ? Integer.parseInt(label.substring(0, label.length() - 1)) : 0;
        return Block.item(number, label, spans.lazily(), spans.place(), children(node));
    }

    private static String headingText(Spans spans) {
        String text = spans.text();
        Matcher opening = OPENING.matcher(text);
        if (opening.find()) {
            return CLOSING.matcher(text.substring(opening.end()))
                    .replaceFirst("")
                    .strip();
        }
        int underline = text.lastIndexOf('\n');
        return text.substring(0, Math.max(underline, 0)).strip();
    }
}
