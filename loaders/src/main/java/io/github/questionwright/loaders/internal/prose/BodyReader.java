package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PartMark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the parts of one question apart. Made for one question. */
final class BodyReader {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:[-*]\\s*)?(?:\\[(?:reference|source|docs?|see|link)[^\\]]*\\]\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*){0,8}\\)[,.\\s]*){1,50}|<?https?://\\S+>?",
            Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final LeftOut leftOut;
    private final Expectation expectation;
    private boolean takesOptions;
    private @Nullable Part part;
    private boolean isBehindOptions;

    private BodyReader(Draft draft, LeftOut leftOut, Expectation expectation) {
        this.draft = draft;
        this.expectation = expectation;
        this.leftOut = leftOut;
    }

    static Draft read(Prompt prompt, List<Block> body, Expectation expectation, LeftOut leftOut) {
        Draft draft = new Draft(prompt);
        List<Block> all = new ArrayList<>(prompt.inside());
        all.addAll(body);
        BodyReader reader = new BodyReader(draft, leftOut, expectation);
        reader.takesOptions = expectation.options() || all.stream().anyMatch(BodyReader::tellsOptions);
        if (prompt.key().form() == StyleKey.Form.SUMMARY) {
            reader.part = Part.ANSWER;
            draft.markAnswer();
        }
        reader.takeAll(all);
        reader.finish();
        return draft;
    }

    private void takeAll(List<Block> blocks) {
        for (int index = 0; index < blocks.size(); index++) {
            int end = part == null && draft.options().isEmpty() ? optionsEnd(blocks, index) : index;
            if (end > index) {
                draft.options(Options.read(blocks.subList(index, end)));
                isBehindOptions = true;
                index = end - 1;
            } else {
                take(blocks.get(index));
            }
        }
    }

    private int optionsEnd(List<Block> blocks, int index) {
        return takesOptions ? Options.end(blocks, index) : index;
    }

    /** Whether a block marks an answer, or is a list in which something is marked as right. */
    private static boolean tellsOptions(Block block) {
        return switch (block.kind()) {
            case HEADING -> isAnswer(PartMark.ofTitle(block.text()));
            case PARAGRAPH -> isAnswer(PartMark.of(block.text()));
            case DETAILS -> PromptFinder.isGeneric(block.text());
            case LIST ->
                Options.isOptionList(block)
                        && Options.read(List.of(block)).stream().anyMatch(OptionDraft::isMarked);
            default -> false;
        };
    }

    private static boolean isAnswer(Optional<PartMark> mark) {
        return mark.filter(found -> found.part() == Part.ANSWER).isPresent();
    }

    private void take(Block block) {
        Optional<String> reason = Furniture.reason(block);
        if (reason.isPresent()) {
            leftOut.add(reason.get(), block);
            return;
        }
        switch (block.kind()) {
            case DETAILS -> details(block);
            case HEADING -> heading(block);
            case PARAGRAPH -> paragraph(block);
            case QUOTE -> quote(block);
            default -> add(block);
        }
    }

    private void details(Block block) {
        Optional<PartMark> mark = PartMark.ofTitle(Inline.plain(block.text()));
        if (mark.isPresent() || block.text().isBlank() || PromptFinder.isGeneric(block.text())) {
            begin(mark.map(PartMark::part).orElse(Part.ANSWER));
            mark.filter(found -> !found.rest().isBlank())
                    .ifPresent(found -> add(rest(block, found.rest(), block.line())));
            takeAll(Normalizer.normalize(block.children()));
        } else {
            add(block);
        }
    }

    private void heading(Block block) {
        Optional<PartMark> mark = PartMark.ofTitle(Inline.bold(block.text()).orElse(block.text()));
        if (mark.isPresent()) {
            begin(mark.get().part());
            addRest(block, mark.get());
        } else {
            add(block);
        }
    }

    private void paragraph(Block block) {
        Optional<PartMark> mark = PartMark.of(block.text());
        if (mark.isPresent()) {
            begin(mark.get().part());
            addRest(block, mark.get());
        } else if (isReference(block.text()) && (isBehindOptions || isLinkBeforeOptions(block))) {
            draft.part(Part.REFERENCES).add(block);
        } else {
            add(block);
        }
    }

    private static boolean isReference(String text) {
        return text.length() < 4_000 && REFERENCE.matcher(text).matches();
    }

    private boolean isLinkBeforeOptions(Block block) {
        return part == null && block.text().startsWith("http");
    }

    private void quote(Block block) {
        boolean isMarked = block.children().stream()
                .findFirst()
                .filter(first -> first.is(BlockKind.PARAGRAPH)
                        && PartMark.of(first.text()).isPresent())
                .isPresent();
        if (isMarked) {
            takeAll(Normalizer.normalize(block.children()));
        } else {
            add(block);
        }
    }

    private void begin(Part next) {
        part = next;
        if (next == Part.ANSWER) {
            draft.markAnswer();
        }
    }

    private void addRest(Block block, PartMark mark) {
        if (!mark.rest().isBlank()) {
            add(rest(block, mark.rest(), block.line()));
        }
    }

    private static Block rest(Block block, String rest, int line) {
        String text = rest.strip();
        int before = Math.max(0, block.source().lastIndexOf(text));
        Place place = new Place(line, block.place().column() + before, block.lastLine());
        return Block.leaf(BlockKind.PARAGRAPH, text, text, place);
    }

    private void add(Block block) {
        Part current = part;
        if (current != null) {
            draft.part(current).add(block);
        } else if (isBehindOptions) {
            draft.part(Part.EXPLANATION).add(block);
        } else {
            draft.promptBlocks().add(block);
        }
    }

    /** Without a mark for the answer, what follows the prompt is the answer, or asks further. */
    private void finish() {
        if (draft.hasAnswerMark() || isBehindOptions) {
            return;
        }
        List<Block> answer = draft.part(Part.ANSWER);
        List<Block> asked = new ArrayList<>();
        for (Block block : draft.promptBlocks()) {
            boolean isFurther = draft.prompt().key().isItem() && answer.isEmpty() && isQuestions(block);
            boolean isAsked = !expectation.answers()
                    && draft.prompt().key().isItem()
                    && answer.isEmpty()
                    && block.is(BlockKind.CODE);
            (isFurther ? draft.followUps() : isAsked ? asked : answer).add(block);
        }
        if (answer.stream().allMatch(block -> block.is(BlockKind.QUOTE))) {
            List<Block> quoted =
                    answer.stream().flatMap(block -> block.children().stream()).toList();
            answer.clear();
            answer.addAll(quoted);
        }
        draft.promptBlocks().clear();
        draft.promptBlocks().addAll(asked);
    }

    private static boolean isQuestions(Block block) {
        return block.is(BlockKind.LIST)
                && block.children().stream()
                        .allMatch(item -> item.children().size() == 1
                                && Normalizer.firstParagraph(item)
                                        .filter(text -> Ask.isAsking(text.text()))
                                        .isPresent());
    }
}
