package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import io.github.questionwright.loaders.internal.prose.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block of HTML at what stands for a block of Markdown: headings, lists, and the start and end of details, which
 * {@link DetailsGrouper} puts together. What is left stays HTML. Each tag is looked at once. Made for one block.
 */
final class HtmlCutter {

    static final String OPEN = "<details>";
    static final String CLOSE = "</details>";

    private static final Pattern TAG =
            Pattern.compile("<(h[1-6]|details|/details|ul|ol)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUMMARY = Pattern.compile("\\s*<summary(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final String lower;
    private final HtmlLines lines;
    private final HtmlLists lists;
    private final List<Block> blocks = new ArrayList<>();
    private int done;

    private HtmlCutter(String html, Place place, int maxDepth) {
        this.html = html;
        this.lower = html.toLowerCase(Locale.ROOT);
        lines = new HtmlLines(html, place);
        lists = new HtmlLists(html, lines, maxDepth);
    }

    /** The blocks of some HTML, in which lists are nested so deep at most. */
    static List<Block> cut(String html, Place place, int maxDepth) {
        return new HtmlCutter(html, place, maxDepth).cut();
    }

    private List<Block> cut() {
        boolean isComment = html.stripLeading().startsWith("<!--");
        Matcher tag = TAG.matcher(html);
        boolean[] isOpenEnded = new boolean[7];
        int from = 0;
        while (!isComment && tag.find(from)) {
            from = tag.end();
            String name = lower.substring(tag.start(1), tag.end(1));
            if (name.equals("/details")) {
                rest(tag.start());
                add(BlockKind.HTML, CLOSE, "", tag.start(), tag.end());
            } else if (name.equals("details")) {
                rest(tag.start());
                from = details(tag.start(), tag.end());
            } else if (name.endsWith("l")) {
                from = list(tag.start(), tag.end());
            } else if (!isOpenEnded[name.charAt(1) - '0']) {
                int close = lower.indexOf("</" + name + ">", tag.end());
                isOpenEnded[name.charAt(1) - '0'] = close < 0;
                from = close < 0 ? from : heading(name.charAt(1) - '0', tag, close);
            }
        }
        rest(html.length());
        return blocks;
    }

    private int details(int start, int end) {
        Matcher summary = SUMMARY.matcher(html).region(end, html.length());
        int close = summary.lookingAt() ? lower.indexOf("</summary>", summary.end()) : -1;
        if (close < 0) {
            add(BlockKind.HTML, OPEN, "", start, end);
            return end;
        }
        int last = close + "</summary>".length();
        add(BlockKind.HTML, OPEN, html.substring(summary.end(), close).strip(), start, last);
        return last;
    }

    private int list(int start, int end) {
        Optional<HtmlLists.Found> found = lists.at(start);
        found.ifPresent(list -> {
            rest(start);
            blocks.add(list.block());
            done = list.end();
        });
        return found.map(HtmlLists.Found::end).orElse(end);
    }

    private int heading(int level, Matcher tag, int close) {
        rest(tag.start());
        int end = close + tag.group(1).length() + 3;
        String source = html.substring(tag.start(), end);
        String text = HtmlLines.joined(html.substring(tag.end(), close));
        blocks.add(Block.heading(level, text, source, lines.place(tag.start(), end)));
        done = end;
        return end;
    }

    private void rest(int end) {
        int start = done;
        while (start < end && Character.isWhitespace(html.charAt(start))) {
            start++;
        }
        if (start < end) {
            add(BlockKind.HTML, "", html.substring(start, end).strip(), start, end);
        }
        done = end;
    }

    private void add(BlockKind kind, String label, String text, int start, int end) {
        String source = html.substring(start, end).stripTrailing();
        blocks.add(
                new Block(kind, 0, label, text, () -> source, lines.place(start, start + source.length()), List.of()));
        done = end;
    }
}
