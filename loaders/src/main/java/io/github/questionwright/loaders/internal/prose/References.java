package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of links; anything else is for the explanation. Stateless. */
final class References {

    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]*)\\]\\(\\s*<?([^()\\s<>]*(?:\\([^()\\s]*\\)[^()\\s<>]*){0,8})>?(?:\\s+[^()]*)?\\)|<?(https?://[^\\s<>]+)>?");
    private static final Pattern FILLING = Pattern.compile("[\\s,;.|*_+-]*|(?:\\d+[.)]\\s*)?");

    private References() {}

    /** Whether a block says nothing but where to look. */
    static boolean isLinks(Block block) {
        String source = block.source();
        if (source.length() > 20_000) {
            return false;
        }
        return source.lines()
                .allMatch(line -> line.isBlank()
                        || LINK.matcher(line).find()
                                && FILLING.matcher(LINK.matcher(line)
                                                .replaceAll("")
                                                .strip())
                                        .matches());
    }

    static List<RawValue.Fields> read(List<Block> blocks) {
        List<RawValue.Fields> references = new ArrayList<>();
        for (Block block : blocks) {
            Matcher link = LINK.matcher(block.source());
            while (link.find()) {
                String url = link.group(3) == null ? link.group(2) : link.group(3);
                String title = link.group(3) == null ? Inline.plain(link.group(1)) : url;
                List<RawValue.Field> fields = new ArrayList<>();
                fields.add(Raw.text("title", title.isBlank() ? url : title, block.place()));
                fields.add(Raw.text("url", url, block.place()));
                if (!url.isBlank()) {
                    references.add(Raw.fields(fields, block.place()));
                }
            }
        }
        return references;
    }
}
