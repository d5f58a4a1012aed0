package io.github.questionwright.loaders.internal.article;

import java.util.List;

/** Paragraphs as one text. */
final class Prose {

    private Prose() {}

    /**
     * The text, a blank line between paragraphs, of which all but the first keep their indentation; what stands on the
     * next line without a blank one stays on the next line.
     */
    static String text(List<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            if (index == 0) {
                text.append(paragraph.text());
            } else {
                boolean isNext = paragraph.first() == paragraphs.get(index - 1).last() + 1;
                text.append(isNext ? "\n" : "\n\n").append(paragraph.indentedText());
            }
        }
        return text.toString();
    }

    /** An upper bound of the length of the text. */
    static long length(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.length() + 2L)
                .sum();
    }
}
