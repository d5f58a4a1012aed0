package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import io.github.questionwright.loaders.internal.prose.BlockText;
import io.github.questionwright.loaders.internal.prose.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts what stands between the tags of details into one block. Details that are never closed hold nothing. */
final class DetailsGrouper {

    private DetailsGrouper() {}

    /** Something open, and what has come since. */
    private record Open(Block tag, List<Block> blocks) {}

    static List<Block> group(List<Block> blocks, int maxDepth) {
        if (blocks.stream().noneMatch(DetailsGrouper::isTag)) {
            return blocks;
        }
        List<Block> result = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Block block : blocks) {
            List<Block> current = open.isEmpty() ? result : open.peek().blocks();
            if (block.label().equals(HtmlCutter.OPEN) && block.kind() == BlockKind.HTML && open.size() < maxDepth) {
                open.push(new Open(block, new ArrayList<>()));
            } else if (block.label().equals(HtmlCutter.CLOSE) && block.kind() == BlockKind.HTML && !open.isEmpty()) {
                Open closed = open.pop();
                (open.isEmpty() ? result : open.peek().blocks()).add(details(closed, block));
            } else {
                current.add(block);
            }
        }
        while (!open.isEmpty()) {
            Open unclosed = open.pop();
            List<Block> outer = open.isEmpty() ? result : open.peek().blocks();
            outer.add(details(new Open(unclosed.tag(), List.of()), unclosed.tag()));
            outer.addAll(unclosed.blocks());
        }
        return result;
    }

    private static boolean isTag(Block block) {
        return block.kind() == BlockKind.HTML && !block.label().isEmpty();
    }

    private static Block details(Open open, Block close) {
        Place start = open.tag().place();
        Place place = new Place(start.line(), start.column(), close.place().lastLine());
        List<Block> all = new ArrayList<>(open.blocks());
        all.add(0, open.tag());
        if (close != open.tag()) {
            all.add(close);
        }
        return Block.details(open.tag().text(), () -> BlockText.join(all), place, open.blocks());
    }
}
