package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the blocks of a document and gathers its questions and sections. Used once. */
final class Walk {

    private final Candidates candidates;
    private final List<Block> blocks;
    private final LeftOut leftOut;
    private final Sections sections = new Sections();
    private final List<Draft> drafts = new ArrayList<>();
    private Expectation expectation = new Expectation(false, false);
    private boolean isSingle;
    private boolean isHeaded;

    Walk(Candidates candidates, LeftOut leftOut) {
        this.candidates = candidates;
        this.blocks = candidates.blocks();
        this.leftOut = leftOut;
    }

    Sections sections() {
        return sections;
    }

    List<Draft> drafts() {
        return drafts;
    }

    boolean isSingle() {
        return isSingle;
    }

    void walk(StyleChoice choice) {
        expectation = choice.score().expectation();
        int index = 0;
        int furniture = 0;
        while (index < blocks.size()) {
            Block block = blocks.get(index);
            boolean isHeading = block.is(BlockKind.HEADING);
            if (isHeading && furniture > 0 && block.level() <= furniture) {
                furniture = 0;
            }
            List<Prompt> prompts = furniture > 0 && !isHeading ? List.of() : choice.prompts(candidates, index);
            if (!prompts.isEmpty()) {
                furniture = 0;
                index = questions(choice, prompts, index);
                continue;
            }
            if (isHeading && furniture == 0 && Furniture.isTitle(block.text())) {
                furniture = block.level();
                sections.close(furniture);
            }
            if (furniture > 0) {
                leftOut.add(Furniture.reason(block).orElse("it stands under a heading that holds no questions"), block);
            } else if (candidates.isContents(index)) {
                leftOut.add("a table of contents", block);
            } else {
                outside(block);
            }
            index++;
        }
    }

    private void outside(Block block) {
        Optional<String> reason = Furniture.reason(block);
        if (reason.isPresent()) {
            leftOut.add(reason.get(), block);
        } else if (block.is(BlockKind.HEADING)) {
            sections.heading(block);
        } else {
            sections.text(block);
        }
    }

    /** Takes the questions of a block, and what follows the block if it is about the only one. */
    private int questions(StyleChoice choice, List<Prompt> prompts, int index) {
        if (prompts.size() > 1 || isListOfMany(prompts.get(0), index)) {
            int end = index + 1;
            while (end < blocks.size() && isAttached(blocks.get(end - 1), blocks.get(end))) {
                end++;
            }
            for (Prompt prompt : prompts) {
                boolean isLast = prompt == prompts.get(prompts.size() - 1);
                add(prompt, isLast ? blocks.subList(index + 1, end) : List.of());
            }
            return end;
        }
        Prompt prompt = prompts.get(0);
        int next = index + 1;
        while (next < blocks.size() && choice.prompts(candidates, next).isEmpty()) {
            next++;
        }
        int end = Boundary.end(blocks, prompt, index, next);
        if (prompt.key().form() == StyleKey.Form.SUMMARY) {
            end = index + 1;
        }
        add(prompt, blocks.subList(index + 1, end));
        return end;
    }

    /** Code on the line behind a list is about its last item. */
    private static boolean isAttached(Block before, Block block) {
        return block.is(BlockKind.CODE) && block.line() == before.lastLine() + 1;
    }

    private boolean isListOfMany(Prompt prompt, int index) {
        return prompt.key().isItem() && blocks.get(index).children().size() > 1;
    }

    private void add(Prompt prompt, List<Block> body) {
        Block heading = prompt.block();
        Draft draft = BodyReader.read(prompt, body, expectation, leftOut);
        if (heading.is(BlockKind.HEADING)) {
            sections.close(heading.level());
        }
        draft.section(sections.question());
        drafts.add(draft);
    }

    /**
     * Reads the document as one question, if its name or its first heading asks, or it is known to be one. The prompt is
     * the heading that it begins with, else the name. Else all stays outside.
     */
    boolean single(String path, boolean isOne) {
        int first = 0;
        while (first < blocks.size() && Furniture.reason(blocks.get(first)).isPresent()) {
            first++;
        }
        boolean isNamed = isOne || FileTitle.isAsking(path);
        isHeaded = first < blocks.size() && blocks.get(first).is(BlockKind.HEADING);
        int body = isHeaded ? first + 1 : first;
        isSingle = candidates.hasContent(body, blocks.size())
                && (isNamed || isHeaded && Ask.isAsking(blocks.get(first).text()));
        blocks.subList(0, isSingle ? first : blocks.size()).forEach(this::outside);
        if (isSingle) {
            single(isHeaded ? blocks.get(first) : FileTitle.block(path), body);
        }
        return isSingle;
    }

    private void single(Block heading, int body) {
        Prompt prompt = new Prompt(
                new StyleKey(StyleKey.Form.HEADING, heading.level(), PromptMark.Kind.NONE),
                heading,
                new PromptMark(PromptMark.Kind.NONE, 0, heading.text()),
                List.of());
        int end = body;
        while (end < blocks.size() && !isFurniture(blocks.get(end))) {
            end++;
        }
        add(prompt, blocks.subList(body, end));
        sections.close(1);
        blocks.subList(end, blocks.size()).forEach(this::outside);
    }

    /** What the only question is taken from, in words. */
    String origin() {
        return isHeaded ? "the first heading" : "the name of the file";
    }

    private static boolean isFurniture(Block block) {
        return block.is(BlockKind.HEADING) && Furniture.isTitle(block.text());
    }

    /** The heading that is the title of the document, if it has one: the only one of level 1, before all questions. */
    List<Block> titles() {
        List<Block> top = blocks.stream()
                .filter(block -> block.is(BlockKind.HEADING) && block.level() == 1)
                .toList();
        boolean isPrompt =
                drafts.stream().anyMatch(draft -> top.contains(draft.prompt().block()));
        boolean isFirst = top.size() == 1
                && blocks.stream()
                        .filter(block -> block.is(BlockKind.HEADING))
                        .findFirst()
                        .filter(block -> block == top.get(0))
                        .isPresent();
        return isFirst && !isPrompt ? top : List.of();
    }

    /** Texts outside questions. */
    List<Block> texts() {
        return blocks.stream()
                .filter(block -> block.is(BlockKind.LIST) || block.is(BlockKind.PARAGRAPH) || block.is(BlockKind.QUOTE))
                .limit(50)
                .toList();
    }
}
