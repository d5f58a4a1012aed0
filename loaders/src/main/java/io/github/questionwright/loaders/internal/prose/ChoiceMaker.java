package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PartMark.Part;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes the options of a draft and marks the right ones; an answer that names none stays as it was given. Used once. */
final class ChoiceMaker {

    private final List<OptionDraft> options;
    private final List<Block> answer;
    private final List<RawValue.Field> fields;

    ChoiceMaker(Draft draft, List<RawValue.Field> fields) {
        options = draft.options();
        answer = draft.part(Part.ANSWER);
        this.fields = fields;
    }

    /** Adds the fields. Returns what the answer says beyond naming options. */
    List<Block> make() {
        BitSet marked = new BitSet();
        for (int index = 0; index < options.size(); index++) {
            marked.set(index, options.get(index).isMarked());
        }
        if (answer.isEmpty()) {
            write(marked);
            return List.of();
        }
        Block first = answer.get(0);
        Resolution given = Resolution.of(BlockText.trimmed(first.source()), options);
        boolean isConflict =
                !marked.isEmpty() && !given.right().isEmpty() && !given.right().equals(marked);
        boolean isResolved = !isConflict && !(marked.isEmpty() && given.right().isEmpty());
        write(isResolved ? (marked.isEmpty() ? given.right() : marked) : new BitSet());
        if (!isResolved) {
            String text = isConflict ? first.source().strip() : BlockText.join(answer);
            fields.add(Raw.text("answer", text, first.place()));
            return isConflict ? rest(first, given.rest()) : List.of();
        }
        return rest(first, given.right().isEmpty() ? first.source().strip() : given.rest());
    }

    private List<Block> rest(Block first, String text) {
        List<Block> rest = new ArrayList<>();
        if (!text.isBlank()) {
            rest.add(Block.leaf(BlockKind.PARAGRAPH, text, text, first.place()));
        }
        rest.addAll(answer.subList(1, answer.size()));
        return rest;
    }

    private void write(BitSet right) {
        List<RawValue> values = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            OptionDraft option = options.get(index);
            Place place = option.block().place();
            List<RawValue.Field> parts = new ArrayList<>();
            parts.add(Raw.text("text", option.text(), place));
            if (right.get(index)) {
                parts.add(Raw.flag("correct", place));
            }
            values.add(Raw.fields(parts, place));
        }
        Place place = options.get(0).block().place();
        fields.add(Raw.items("options", values, place));
        if (right.cardinality() > 1) {
            fields.add(Raw.flag("multiple", place));
        }
    }
}
