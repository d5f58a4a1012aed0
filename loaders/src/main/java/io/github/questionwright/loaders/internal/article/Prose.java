package io.github.questionwright.loaders.internal.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paragraphs as one text. */
final class Prose {

    private Prose() {}

    /** The text, a blank line between paragraphs, of which all but the first keep their indentation. */
    static String text(List<Paragraph> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .mapToObj(index -> index == 0
                        ? paragraphs.get(0).text()
                        : paragraphs.get(index).indentedText())
                .collect(Collectors.joining("\n\n"));
    }

    /** An upper bound of the length of the text. */
    static long length(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.length() + 2L)
                .sum();
    }
}
