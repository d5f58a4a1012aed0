package io.github.questionwright.loaders.internal.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A block that may hold a prompt.
 *
 * @param key the way it is marked
 * @param block the heading, paragraph, item or details
 * @param mark its mark and the prompt behind it
 * @param inside the blocks inside it that belong to the question
 * @param isAsking whether it asks; a sign at the end of bold text is a difficulty, of which only questions have one
 */
record Prompt(StyleKey key, Block block, PromptMark mark, List<Block> inside, boolean isAsking) {

    private static final Pattern SIGN = Pattern.compile("[\\p{So}\\x{1F300}-\\x{1FAFF}][\\uFE0F\\u200D]*$");

    Prompt(StyleKey key, Block block, PromptMark mark, List<Block> inside) {
        this(key, block, mark, inside, asks(key, mark.rest()));
    }

    private static boolean asks(StyleKey key, String text) {
        return Ask.isAsking(text)
                || key.form() == StyleKey.Form.BOLD && SIGN.matcher(text).find();
    }
}
