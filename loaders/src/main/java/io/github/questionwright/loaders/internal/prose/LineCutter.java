package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph before lines that begin something of their own. */
final class LineCutter {

    private static final int WINDOW = 60;

    private LineCutter() {}

    static List<Block> cut(Block paragraph) {
        List<String> lines = paragraph.source().lines().toList();
        List<Block> parts = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= lines.size(); index++) {
            if (index == lines.size() || isCut(lines, index)) {
                parts.add(part(paragraph, lines, start, index));
                start = index;
            }
        }
        return parts.size() == 1 ? List.of(paragraph) : parts;
    }

    private static boolean isCut(List<String> lines, int index) {
        String before = lines.get(index - 1).strip();
        String line = lines.get(index).strip();
        return PromptMark.of(line).kind() == PromptMark.Kind.QUESTION
                || PartMark.of(line).isPresent()
                || OptionMark.letter(line).isPresent() && isNextLetter(lines, index)
                || OptionMark.letter(before).isPresent()
                        && index > 1
                        && isNextLetter(lines, index - 1)
                        && endsOptions(line)
                || Inline.bold(line).isPresent()
                || Inline.bold(before).isPresent() && isFirst(lines, index)
                || Furniture.reason(Block.leaf(BlockKind.PARAGRAPH, line, line, new Place(1, 1, 1)))
                        .isPresent();
    }

    private static boolean endsOptions(String line) {
        return line.startsWith("<");
    }

    /** Whether a lettered line stands among others, in order. */
    private static boolean isNextLetter(List<String> lines, int index) {
        char letter = OptionMark.letter(lines.get(index).strip()).orElseThrow().letter();
        if (letter == 'A') {
            return lines.subList(index + 1, Math.min(lines.size(), index + WINDOW)).stream()
                    .anyMatch(line -> isLetter(line, 'B'));
        }
        return lines.subList(Math.max(0, index - WINDOW), index).stream()
                .anyMatch(line -> isLetter(line, (char) (letter - 1)));
    }

    private static boolean isLetter(String line, char letter) {
        return OptionMark.letter(line.strip())
                .filter(mark -> mark.letter() == letter)
                .isPresent();
    }

    private static boolean isFirst(List<String> lines, int index) {
        return index == 1
                || Inline.bold(lines.get(index - 1).strip())
                        .filter(text ->
                                Ask.isAsking(text) || PromptMark.of(text).kind() != PromptMark.Kind.NONE)
                        .isPresent();
    }

    private static Block part(Block paragraph, List<String> lines, int first, int end) {
        String source = String.join("\n", lines.subList(first, end));
        Place place = paragraph.place();
        int column = first == 0
                ? place.column()
                : 1
                        + lines.get(first).length()
                        - lines.get(first).stripLeading().length();
        return Block.leaf(
                BlockKind.PARAGRAPH,
                source.strip(),
                source,
                new Place(place.line() + first, column, place.line() + end - 1));
    }
}
