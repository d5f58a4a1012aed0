package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every block that may hold a prompt, and what each block is evidence of. Built in one pass; immutable then. */
final class Candidates {

    private final List<Block> blocks;
    private final List<List<Prompt>> prompts = new ArrayList<>();
    private final BitSet contents = new BitSet();
    private final int[] evidence;
    private final int[] content;
    private final int[] choices;

    Candidates(List<Block> blocks) {
        this.blocks = blocks;
        evidence = new int[blocks.size() + 1];
        content = new int[blocks.size() + 1];
        choices = new int[blocks.size() + 1];
        int marked = 0;
        Set<String> titles = new HashSet<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            boolean isContent = Furniture.reason(block).isEmpty();
            content[index + 1] = content[index] + (isContent && !block.is(BlockKind.HEADING) ? 1 : 0);
            evidence[index + 1] = evidence[index] + (isContent && isEvidence(index) ? 1 : 0);
            choices[index + 1] = choices[index] + (isContent && Options.end(blocks, index) > index ? 1 : 0);
            Optional<Prompt> prompt = isContent ? PromptFinder.find(block) : Optional.empty();
            prompt.filter(found -> found.key().form() != StyleKey.Form.LINE)
                    .ifPresent(found -> titles.add(Inline.key(found.mark().rest())));
            prompts.add(prompt.map(List::of).orElse(List.of()));
        }
        for (int index = 0; index < blocks.size(); index++) {
            marked = marked(blocks.get(index), marked);
            if (marked == 0 && blocks.get(index).is(BlockKind.LIST)) {
                prompts.set(index, items(index, blocks.get(index), titles));
            }
        }
    }

    /** The level of the heading that marks the part of a question in which a block stands, or 0. */
    private static int marked(Block block, int level) {
        if (!block.is(BlockKind.HEADING)) {
            return level;
        }
        if (PartMark.ofTitle(block.text()).isPresent()) {
            return level == 0 ? block.level() : Math.min(level, block.level());
        }
        return block.level() > level ? level : 0;
    }

    /** The items of a list that is no table of contents, repeats no titles and holds no options. */
    private List<Prompt> items(int index, Block list, Set<String> titles) {
        if (Furniture.reason(list).isPresent() || Options.isOptionList(list)) {
            return List.of();
        }
        List<Prompt> found = new ArrayList<>();
        for (Block item : list.children()) {
            PromptFinder.item(item).ifPresent(found::add);
        }
        int repeated = 0;
        for (int at = 0; at < found.size() && repeated + found.size() - at > found.size() / 2; at++) {
            repeated += titles.contains(Inline.key(found.get(at).mark().rest())) ? 1 : 0;
        }
        contents.set(index, repeated * 2 > found.size() && repeated > 1);
        return repeated * 2 > found.size() || found.size() < list.children().size() ? List.of() : found;
    }

    private boolean isEvidence(int index) {
        Block block = blocks.get(index);
        return switch (block.kind()) {
            case HEADING -> isAnswer(PartMark.ofTitle(block.text()));
            case PARAGRAPH -> isAnswer(PartMark.of(block.text()));
            case DETAILS -> PromptFinder.isGeneric(block.text());
            case LIST -> Options.isOptionList(block);
            default -> false;
        };
    }

    private static boolean isAnswer(Optional<PartMark> mark) {
        return mark.filter(found -> found.part() == PartMark.Part.ANSWER).isPresent();
    }

    boolean hasOptions(int from, int end) {
        return choices[end] > choices[from];
    }

    /** Whether a list repeats the titles of the document. */
    boolean isContents(int index) {
        return contents.get(index);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Prompt> at(int index) {
        return prompts.get(index);
    }

    boolean hasEvidence(int from, int end) {
        return evidence[end] > evidence[from];
    }

    boolean hasContent(int from, int end) {
        return content[end] > content[from];
    }

    /** The indices of the blocks that may hold prompts, by the way they are marked. */
    Map<StyleKey, List<Integer>> byKey() {
        Map<StyleKey, List<Integer>> byKey = new LinkedHashMap<>();
        for (int index = 0; index < prompts.size(); index++) {
            for (Prompt prompt : prompts.get(index)) {
                List<Integer> indices = byKey.computeIfAbsent(prompt.key(), key -> new ArrayList<>());
                if (indices.isEmpty() || indices.get(indices.size() - 1) != index) {
                    indices.add(index);
                }
            }
        }
        return byKey;
    }
}
