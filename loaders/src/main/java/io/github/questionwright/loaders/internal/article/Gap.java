package io.github.questionwright.loaders.internal.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a marker and the next one, told apart.
 *
 * @param content belongs to the prompt or answer, with adverts in between
 * @param heading the title of the section that begins here, or null
 * @param section what introduces the questions that follow, with adverts and list lines in between
 * @param closing ends the document and says nothing
 */
record Gap(List<Unit> content, @Nullable Unit heading, List<Unit> section, List<Unit> closing) {

    /** The first line of what is no content any more, or 0. */
    int firstLineBehindContent() {
        if (heading != null) {
            return heading.firstLine();
        }
        return section.isEmpty() ? 0 : section.get(0).firstLine();
    }

    int lastContentLine(int otherwise) {
        return content.isEmpty() ? otherwise : content.get(content.size() - 1).lastLine();
    }
}
