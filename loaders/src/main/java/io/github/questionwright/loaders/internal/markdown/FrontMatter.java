package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.prose.Block;
import io.github.questionwright.loaders.internal.prose.BlockKind;
import io.github.questionwright.loaders.internal.prose.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between lines of {@code ---} or {@code +++} at the start of a file.
 *
 * @param first the 0-based index of the first line between the marks
 * @param end the 0-based index of the closing mark
 */
record FrontMatter(int first, int end) {

    private static final Pattern TITLE = Pattern.compile("title\\s*[:=]\\s*(\\S.*)");

    static Optional<FrontMatter> of(TextLines lines) {
        String mark = lines.line(0).stripTrailing();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return Optional.empty();
        }
        for (int index = 1; index < lines.count(); index++) {
            String line = lines.line(index).stripTrailing();
            if (line.equals(mark)) {
                return isFields(lines, index) ? Optional.of(new FrontMatter(1, index)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A thematic break may begin a file as well; then no field follows. */
    private static boolean isFields(TextLines lines, int end) {
        for (int index = 1; index < end; index++) {
            if (lines.line(index).matches("[\\w.-]+\\s*[:=].*|\\s*")) {
                return true;
            }
        }
        return end == 1;
    }

    Optional<Block> title(TextLines lines) {
        for (int index = first; index < end; index++) {
            Matcher title = TITLE.matcher(lines.line(index));
            if (title.lookingAt()) {
                String text = unquoted(title.group(1).strip());
                Place place = new Place(index + 1, title.start(1) + 1, index + 1);
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Block.leaf(BlockKind.PARAGRAPH, text, text, place));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String text) {
        char first = text.charAt(0);
        boolean isQuoted =
                text.length() > 1 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
