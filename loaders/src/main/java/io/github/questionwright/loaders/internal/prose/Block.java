package io.github.questionwright.loaders.internal.prose;

import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of a document. Blocks stand in the order of the text and do not overlap; the children of a list, item, quote
 * or details stand inside it. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item of an ordered list its number, else 0
 * @param label the mark of an item as written, such as {@code -} or {@code 3.}; the language of code; else empty
 * @param text the text with its inline markup and without the marks of the block; of details the summary
 * @param verbatim gives the text exactly as written, without what belongs to the blocks around it, such as indentation
 * @param place where it stands
 * @param children what it holds
 */
public record Block(
        BlockKind kind,
        int level,
        String label,
        String text,
        Supplier<String> verbatim,
        Place place,
        List<Block> children) {

    /** Copies the children. */
    public Block {
        children = List.copyOf(children);
    }

    /** A block without blocks inside. */
    public static Block leaf(BlockKind kind, String text, String source, Place place) {
        return new Block(kind, 0, "", text, () -> source, place, List.of());
    }

    /** A heading. */
    public static Block heading(int level, String text, String source, Place place) {
        return new Block(BlockKind.HEADING, level, "", text, () -> source, place, List.of());
    }

    /** Code; the text is the code without fences. */
    public static Block code(String language, String text, String source, Place place) {
        return new Block(BlockKind.CODE, 0, language, text, () -> source, place, List.of());
    }

    /**
     * An item; a task begins its first paragraph with {@code [ ]} or {@code [x]}.
     *
     * @param number the number of an ordered item, else 0
     * @param mark the mark as written
     * @param source the text as written, the mark included
     * @param place where the mark stands
     * @param children what it holds
     */
    public static Block item(int number, String mark, Supplier<String> source, Place place, List<Block> children) {
        return new Block(BlockKind.ITEM, number, mark, "", source, place, children);
    }

    /** A list or a quotation. */
    public static Block container(BlockKind kind, Supplier<String> source, Place place, List<Block> children) {
        return new Block(kind, 0, "", "", source, place, children);
    }

    /** A part that opens on a click. */
    public static Block details(String summary, Supplier<String> source, Place place, List<Block> children) {
        return new Block(BlockKind.DETAILS, 0, "", summary, source, place, children);
    }

    /** The text exactly as written. */
    public String source() {
        return verbatim.get();
    }

    boolean is(BlockKind other) {
        return kind == other;
    }

    int line() {
        return place.line();
    }

    int lastLine() {
        return place.lastLine();
    }
}
