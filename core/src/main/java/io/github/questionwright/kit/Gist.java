package io.github.questionwright.kit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text on one short line, for tables and titles. */
final class Gist {

    private static final int MOST = 75;
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Gist() {}

    static String of(Content content) {
        return of(content, MOST);
    }

    static String of(Content content, int most) {
        String visible = content.visible();
        String text = content.isMarkdown() ? text(Blocks.of(visible)) : visible;
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, most);
        int blank = line.lastIndexOf(' ', cut);
        return line.substring(0, blank > 0 ? blank : cut) + "\u2026";
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Gist::text).collect(Collectors.joining(" "));
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inline(paragraph.text());
        }
        if (block instanceof Block.Items items) {
            return items.texts().stream().map(Gist::inline).collect(Collectors.joining(" "));
        }
        return ((Block.Code) block).text();
    }

    private static String inline(String text) {
        return Inline.split(text).stream().map(Inline::text).collect(Collectors.joining());
    }
}
