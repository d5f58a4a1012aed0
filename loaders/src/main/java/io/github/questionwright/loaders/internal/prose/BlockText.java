package io.github.questionwright.loaders.internal.prose;

import java.util.List;

/** Blocks as one text. */
public final class BlockText {

    private BlockText() {}

    /** The sources, with the lines between blocks as they were, but never more than one blank line. */
    public static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        int last = 0;
        for (Block block : blocks) {
            if (last > 0) {
                int gap = block.line() - last;
                text.append(gap <= 0 ? " " : gap == 1 ? "\n" : "\n\n");
            }
            text.append(block.source().stripTrailing());
            last = block.lastLine();
        }
        return trimmed(text.toString());
    }

    /** Without blank lines at the start and blanks at the end. */
    static String trimmed(String text) {
        int start = 0;
        for (int index = 0; index < text.length() && Character.isWhitespace(text.charAt(index)); index++) {
            if (text.charAt(index) == '\n') {
                start = index + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
