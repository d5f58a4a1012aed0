package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown into blocks; inline markup is left alone, for texts are kept as written. Stateless. */
final class BlockParser {

    private BlockParser() {}

    /**
     * The blocks from a line on.
     *
     * @param lines the text
     * @param first the 0-based index of the first line
     * @param maxDepth how deep blocks may be nested; what is deeper is text of the innermost one
     */
    static Parsed parse(TextLines lines, int first, int maxDepth) {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(maxDepth)
                .inlineParserFactory(context -> (source, node) -> {})
                .build();
        Node document = parser.parse(lines.from(first));
        NodeReader reader = new NodeReader(lines, first, maxDepth);
        return new Parsed(reader.children(document), reader.deepest());
    }

    /**
     * What was parsed.
     *
     * @param blocks the blocks
     * @param deepest the 1-based line of the first block at the greatest depth allowed, or 0
     */
    record Parsed(List<Block> blocks, int deepest) {}
}
