package io.github.questionwright.loaders.internal.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first question, told apart.
 *
 * @param title the title of the article, or null
 * @param furniture bylines and the like below the title
 * @param description the opening prose, with adverts in between
 * @param heading the title of the first section, or null
 * @param section what introduces the first section, with adverts and list lines in between
 */
record Preamble(
        @Nullable Paragraph title,
        List<Paragraph> furniture,
        List<Unit> description,
        @Nullable Unit heading,
        List<Unit> section) {}
