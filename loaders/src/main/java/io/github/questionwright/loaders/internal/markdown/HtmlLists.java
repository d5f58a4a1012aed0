package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of HTML as lists. One that is not closed, that is nested too deep or that holds text outside its items is
 * none, and after it no other is looked for. Made for one piece of HTML.
 */
final class HtmlLists {

    private static final Pattern TAG =
            Pattern.compile("<(/?)(ul|ol|li)(?:\\s[^<>]*)?>|<!--|<pre\\b", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final HtmlLines lines;
    private final int maxDepth;
    private boolean failed;

    HtmlLists(String html, HtmlLines lines, int maxDepth) {
        this.html = html;
        this.lines = lines;
        this.maxDepth = maxDepth;
    }

    /**
     * A list.
     *
     * @param block the list
     * @param end the offset behind it
     */
    record Found(Block block, int end) {}

    /** A tag of a list or an item. */
    private record Tag(String name, boolean isEnd, int start, int end) {

        boolean isItem() {
            return name.equals("li");
        }
    }

    /** The list that begins at an offset. */
    Optional<Found> at(int start) {
        List<Tag> tags = failed ? List.of() : tags(start);
        Block list = tags.isEmpty() ? null : new Reading(tags).list();
        failed = list == null;
        return Optional.ofNullable(list)
                .map(block -> new Found(block, tags.get(tags.size() - 1).end()));
    }

    /** The tags from the one at an offset to the one that closes it; none if that does not come. */
    private List<Tag> tags(int start) {
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(html).region(start, html.length());
        int depth = 0;
        while (tag.find() && tag.group(2) != null) {
            Tag next =
                    new Tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.start(), tag.end());
            tags.add(next);
            depth += next.isItem() ? 0 : next.isEnd() ? -1 : 1;
            if (depth == 0) {
                return tags;
            }
            if (depth > maxDepth) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Goes through the tags of a list that is closed. */
    private final class Reading {

        private final List<Tag> tags;
        private int next;

        Reading(List<Tag> tags) {
            this.tags = tags;
        }

        @Nullable
        Block list() {
            Tag open = tags.get(next++);
            List<Block> items = new ArrayList<>();
            int last = open.end();
            while (next < tags.size()) {
                Tag tag = tags.get(next);
                boolean isClean = html.substring(last, tag.start()).isBlank();
                if (!isClean || !tag.isItem() || tag.isEnd()) {
                    next++;
                    return isClean && !tag.isItem() && tag.isEnd() ? closed(open, tag, items) : null;
                }
                Block item = item(open.name().equals("ol") ? items.size() + 1 : 0);
                if (item == null) {
                    return null;
                }
                items.add(item);
                last = tags.get(next - 1).isItem() && tags.get(next - 1).isEnd()
                        ? tags.get(next - 1).end()
                        : tags.get(next).start();
            }
            return null;
        }

        private Block closed(Tag open, Tag close, List<Block> items) {
            String source = html.substring(open.start(), close.end());
            return Block.container(BlockKind.LIST, () -> source, lines.place(open.start(), close.end()), items);
        }

        /** Up to the tag that ends the item, which is passed if it is one of its own. */
        private @Nullable Block item(int number) {
            Tag open = tags.get(next++);
            List<Block> children = new ArrayList<>();
            int last = open.end();
            while (true) {
                Tag tag = tags.get(next);
                text(last, tag.start(), children);
                if (tag.isItem() || tag.isEnd()) {
                    next += tag.isItem() && tag.isEnd() ? 1 : 0;
                    String source = html.substring(open.start(), tag.start()).stripTrailing();
                    String mark = number > 0 ? number + "." : "-";
                    return Block.item(
                            number,
                            mark,
                            () -> source,
                            lines.place(open.start(), open.start() + source.length()),
                            children);
                }
                Block inner = list();
                if (inner == null) {
                    return null;
                }
                children.add(inner);
                last = tags.get(next - 1).end();
            }
        }

        private void text(int from, int to, List<Block> children) {
            int start = from;
            while (start < to && Character.isWhitespace(html.charAt(start))) {
                start++;
            }
            String text = html.substring(start, to).stripTrailing();
            if (!text.isEmpty()) {
                String line = HtmlLines.joined(text);
                children.add(Block.leaf(BlockKind.PARAGRAPH, line, line, lines.place(start, start + text.length())));
            }
        }
    }
}
