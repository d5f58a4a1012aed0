package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PartMark.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question while its parts are gathered. Not thread-safe. */
final class Draft {

    private final Prompt prompt;
    private final List<Block> promptBlocks = new ArrayList<>();
    private final Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
    private final List<Block> followUps = new ArrayList<>();
    private List<OptionDraft> options = List.of();
    private List<Block> section = List.of();
    private boolean hasAnswerMark;

    Draft(Prompt prompt) {
        this.prompt = prompt;
    }

    Prompt prompt() {
        return prompt;
    }

    List<Block> promptBlocks() {
        return promptBlocks;
    }

    List<Block> followUps() {
        return followUps;
    }

    List<Block> part(Part part) {
        return parts.computeIfAbsent(part, key -> new ArrayList<>());
    }

    List<OptionDraft> options() {
        return options;
    }

    void options(List<OptionDraft> found) {
        options = found;
    }

    List<Block> section() {
        return section;
    }

    void section(List<Block> headings) {
        section = headings;
    }

    boolean hasAnswerMark() {
        return hasAnswerMark;
    }

    void markAnswer() {
        hasAnswerMark = true;
    }

    @Nullable
    Block firstOf(Part part) {
        List<Block> blocks = part(part);
        return blocks.isEmpty() ? null : blocks.get(0);
    }
}
