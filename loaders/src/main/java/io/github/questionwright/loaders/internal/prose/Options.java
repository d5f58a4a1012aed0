package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds options: task lists, lettered lists, and lettered paragraphs or headings in a row. Stateless. */
final class Options {

    private static final int FEWEST = 2;

    private Options() {}

    /** Whether a list holds options: tasks, or items with letters in order from A on. */
    static boolean isOptionList(Block block) {
        return block.is(BlockKind.LIST) && (isTasks(block) || isLettered(block));
    }

    static boolean isTasks(Block list) {
        for (Block item : list.children()) {
            if (OptionMark.task(text(item)).isEmpty()) {
                return false;
            }
        }
        return !list.children().isEmpty();
    }

    private static boolean isLettered(Block list) {
        List<Block> items = list.children();
        if (items.size() < FEWEST) {
            return false;
        }
        for (int index = 0; index < items.size(); index++) {
            Optional<OptionMark> mark = OptionMark.letter(text(items.get(index)));
            if (mark.isEmpty() || mark.get().letter() != 'A' + index) {
                return false;
            }
        }
        return true;
    }

    private static String text(Block item) {
        List<Block> children = item.children();
        boolean hasText = !children.isEmpty() && children.get(0).is(BlockKind.PARAGRAPH);
        return hasText ? children.get(0).text() : "";
    }

    /** The letter of a paragraph or heading that may be an option, or 0. */
    private static char letter(Block block) {
        boolean isText = block.is(BlockKind.PARAGRAPH) || block.is(BlockKind.HEADING);
        return isText ? OptionMark.letter(block.text()).map(OptionMark::letter).orElse((char) 0) : 0;
    }

    /** The index behind the options that begin at an index, or the index itself if none do. */
    static int end(List<Block> blocks, int start) {
        if (isOptionList(blocks.get(start))) {
            return isTasks(blocks.get(start)) ? taskEnd(blocks, start) : start + 1;
        }
        if (letter(blocks.get(start)) != 'A') {
            return start;
        }
        char next = 'B';
        int end = start + 1;
        for (int index = end; index < blocks.size(); index++) {
            char letter = letter(blocks.get(index));
            if (letter == next) {
                next++;
                end = index + 1;
            } else if (letter != 0 || !blocks.get(index).is(BlockKind.CODE)) {
                break;
            }
        }
        return next - 'A' >= FEWEST ? end : start;
    }

    /** Code between lists of tasks belongs to the option before it. */
    private static int taskEnd(List<Block> blocks, int start) {
        int end = start + 1;
        for (int index = end; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (isTasks(block)) {
                end = index + 1;
            } else if (!block.is(BlockKind.CODE)
                    && !(block.is(BlockKind.PARAGRAPH) && block.text().startsWith("!["))) {
                break;
            }
        }
        return endWithCode(blocks, start, end);
    }

    /** Where the text of each option is but a letter, the code behind the last one is its text. */
    private static int endWithCode(List<Block> blocks, int start, int end) {
        boolean isBare = end > start + 1
                && end < blocks.size()
                && blocks.get(end).is(BlockKind.CODE)
                && blocks.get(start + 1).is(BlockKind.CODE);
        return isBare ? end + 1 : end;
    }

    static List<OptionDraft> read(List<Block> blocks) {
        List<OptionDraft> options = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is(BlockKind.LIST)) {
                block.children().forEach(item -> options.add(item(item)));
            } else if (letter(block) != 0) {
                OptionMark mark = OptionMark.letter(block.text()).orElseThrow();
                options.add(new OptionDraft(mark, mark.rest(), block, List.of()));
            } else if (!options.isEmpty()) {
                OptionDraft last = options.remove(options.size() - 1);
                options.add(last.with(block));
            }
        }
        return options;
    }

    private static OptionDraft item(Block item) {
        String text = text(item);
        OptionMark task = OptionMark.task(text).orElse(new OptionMark((char) 0, false, text));
        String rest = task.rest().strip();
        Optional<OptionMark> letter = OptionMark.letter(rest);
        OptionMark mark = new OptionMark(letter.map(OptionMark::letter).orElse((char) 0), task.isChecked(), "");
        List<Block> behind = item.children().isEmpty()
                ? List.of()
                : item.children().subList(1, item.children().size());
        return new OptionDraft(mark, letter.map(OptionMark::rest).orElse(rest), item, behind);
    }
}
