package io.github.questionwright.loaders.internal.prose;

import java.util.List;

/** Where a question ends: at the next prompt, or at a heading that is not inside it. */
final class Boundary {

    private Boundary() {}

    static int end(List<Block> blocks, Prompt prompt, int index, int next) {
        int level = prompt.block().is(BlockKind.HEADING) ? prompt.block().level() : 7;
        for (int at = index + 1; at < next; at++) {
            if (isOutside(blocks.get(at), level)) {
                return at;
            }
        }
        return next;
    }

    /** A heading of a higher or the same level, unless it is a part of a question or an option. */
    private static boolean isOutside(Block block, int level) {
        if (!block.is(BlockKind.HEADING) || block.level() > level) {
            return false;
        }
        return PartMark.ofTitle(block.text()).isEmpty()
                && OptionMark.letter(block.text()).isEmpty();
    }
}
