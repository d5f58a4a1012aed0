package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PartMark.Part;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns drafts into records of our own shape. Immutable. */
final class RecordMaker {

    private static final Set<String> PLACEHOLDERS =
            Ask.words("answerhere todo tbd tba comingsoon noansweryet noanswer addanswerhere"
                    + " answercomingsoon wip youranswerhere addyouranswerhere");

    private final String format;
    private final List<Block> titles;
    private final DifficultyMarks difficulties;
    private final LeftOut leftOut;

    RecordMaker(String format, List<Block> titles, DifficultyMarks difficulties, LeftOut leftOut) {
        this.format = format;
        this.titles = titles;
        this.difficulties = difficulties;
        this.leftOut = leftOut;
    }

    RawRecord record(Draft draft) {
        Place place = draft.prompt().block().place();
        List<RawValue.Field> fields = new ArrayList<>();
        String prompt = prompt(draft);
        fields.add(Raw.text("prompt", difficulties.strip(prompt), place));
        fields.add(Raw.text("format", format, place));
        List<String> section = Sections.path(draft.section(), titles);
        if (!section.isEmpty()) {
            fields.add(Raw.texts("section", section, place));
        }
        difficulties.find(prompt).ifPresent(found -> fields.add(Raw.text("difficulty", found, place)));
        List<Block> explanation = new ArrayList<>();
        if (draft.options().isEmpty()) {
            open(draft, fields);
        } else {
            explanation.addAll(new ChoiceMaker(draft, fields).make());
        }
        explanation.addAll(draft.part(Part.EXPLANATION));
        references(draft, fields, explanation);
        if (!explanation.isEmpty()) {
            fields.add(Raw.text(
                    "explanation",
                    BlockText.join(explanation),
                    explanation.get(0).place()));
        }
        list("hints", draft.part(Part.HINTS), fields);
        guide(draft, fields);
        return RawRecord.of(Raw.fields(fields, place));
    }

    private static String prompt(Draft draft) {
        Block block = draft.prompt().block();
        String line = draft.prompt().mark().rest();
        String rest = BlockText.join(draft.promptBlocks());
        boolean isBold = Inline.bold(line).isPresent() && block.is(BlockKind.HEADING);
        String first = isBold ? Inline.bold(line).orElse(line) : line;
        return (first + (first.isBlank() || rest.isEmpty() ? "" : "\n\n") + rest).strip();
    }

    private void open(Draft draft, List<RawValue.Field> fields) {
        List<Block> answer = draft.part(Part.ANSWER);
        if (answer.isEmpty()) {
            return;
        }
        String text = BlockText.join(answer);
        if (text.length() < 40 && PLACEHOLDERS.contains(Inline.key(text))) {
            answer.forEach(block -> leftOut.add("a placeholder where an answer should be", block));
        } else if (!text.isBlank()) {
            fields.add(Raw.text("answer", text, answer.get(0).place()));
        }
    }

    private static void references(Draft draft, List<RawValue.Field> fields, List<Block> explanation) {
        List<Block> links = new ArrayList<>();
        for (Block block : draft.part(Part.REFERENCES)) {
            (References.isLinks(block) ? links : explanation).add(block);
        }
        List<RawValue.Fields> references = new ArrayList<>(References.read(links));
        if (!references.isEmpty()) {
            fields.add(Raw.items("references", references, links.get(0).place()));
        }
    }

    /** Each item of lists, each other block as a whole. */
    private static List<RawValue> texts(List<Block> blocks) {
        List<RawValue> texts = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> parts = block.is(BlockKind.LIST) ? block.children() : List.of(block);
            for (Block part : parts) {
                String text =
                        part.is(BlockKind.ITEM) ? BlockText.join(part.children()) : BlockText.trimmed(part.source());
                if (!text.isBlank()) {
                    texts.add(Raw.value(text.strip(), part.place()));
                }
            }
        }
        return texts;
    }

    private static void list(String name, List<Block> blocks, List<RawValue.Field> fields) {
        List<RawValue> texts = texts(blocks);
        if (!texts.isEmpty()) {
            fields.add(Raw.items(name, texts, blocks.get(0).place()));
        }
    }

    private static void guide(Draft draft, List<RawValue.Field> fields) {
        List<RawValue.Field> guide = new ArrayList<>();
        list("keyPoints", draft.part(Part.KEY_POINTS), guide);
        List<RawValue.Fields> followUps = new ArrayList<>();
        for (RawValue text : texts(draft.followUps())) {
            Place place = new Place(text.line(), text.column(), text.line());
            followUps.add(Raw.fields(List.of(Raw.field("prompt", text)), place));
        }
        if (!followUps.isEmpty()) {
            guide.add(Raw.items("followUps", followUps, draft.followUps().get(0).place()));
        }
        if (!guide.isEmpty()) {
            fields.add(Raw.field(
                    "guide",
                    new RawValue.Fields(guide, guide.get(0).line(), guide.get(0).column())));
        }
    }
}
