package io.github.questionwright.loaders.internal.article;

import java.util.List;

/** Hears of the parts of an article in the order of the text. */
interface ArticleEvents {

    void title(Paragraph title);

    /** Prose that introduces the section that was begun last, or the article. */
    void introduction(List<Paragraph> paragraphs);

    void section(Paragraph heading);

    void entry(Entry entry);

    /** Whether further questions are of no use. */
    boolean isFull();
}
