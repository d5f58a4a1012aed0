package io.github.questionwright;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.util.List;

/**
 * A section with what stands in it. Immutable and thread-safe.
 *
 * @param section the section
 * @param questions the questions directly in it
 * @param children the sections directly below it
 */
public record SectionNode(Section section, List<Question> questions, List<SectionNode> children) {

    /**
     * Copies the lists.
     *
     * @param section the section
     * @param questions the questions directly in it
     * @param children the sections directly below it
     */
    public SectionNode {
        questions = List.copyOf(questions);
        children = List.copyOf(children);
    }
}
