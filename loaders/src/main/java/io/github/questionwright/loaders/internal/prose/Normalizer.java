package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings different ways to nest the same thing to one: items that hold a heading become that heading, and paragraphs
 * are cut at lines that begin a prompt, an option or an answer. No line is lost. Stateless.
 */
final class Normalizer {

    private Normalizer() {}

    static List<Block> normalize(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block.is(BlockKind.LIST) && block.children().stream().anyMatch(Normalizer::isHeadingItem)) {
                block.children().forEach(item -> unroll(item, result));
            } else if (block.is(BlockKind.PARAGRAPH) && block.lastLine() > block.line()) {
                result.addAll(LineCutter.cut(block));
            } else {
                result.add(block);
            }
        }
        return result;
    }

    private static boolean isHeadingItem(Block item) {
        return !item.children().isEmpty() && item.children().get(0).is(BlockKind.HEADING);
    }

    private static void unroll(Block item, List<Block> result) {
        if (!isHeadingItem(item)) {
            result.add(list(item));
            return;
        }
        Block heading = item.children().get(0);
        String text = item.level() > 0 ? item.label() + " " + heading.text() : heading.text();
        result.add(Block.heading(heading.level(), text, heading.source(), heading.place()));
        result.addAll(normalize(item.children().subList(1, item.children().size())));
    }

    private static Block list(Block item) {
        return Block.container(BlockKind.LIST, item.verbatim(), item.place(), List.of(item));
    }

    static Optional<Block> firstParagraph(Block item) {
        List<Block> children = item.children();
        return !children.isEmpty() && children.get(0).is(BlockKind.PARAGRAPH)
                ? Optional.of(children.get(0))
                : Optional.empty();
    }
}
