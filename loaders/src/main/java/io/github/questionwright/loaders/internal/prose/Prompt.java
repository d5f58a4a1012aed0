package io.github.questionwright.loaders.internal.prose;

import java.util.List;

/**
 * A block that may hold a prompt.
 *
 * @param key the way it is marked
 * @param block the heading, paragraph, item or details
 * @param mark its mark and the prompt behind it
 * @param inside the blocks inside it that belong to the question
 */
record Prompt(StyleKey key, Block block, PromptMark mark, List<Block> inside) {

    boolean isAsking() {
        return Ask.isAsking(mark.rest());
    }
}
