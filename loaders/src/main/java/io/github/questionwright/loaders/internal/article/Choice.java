package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A question with options.
 *
 * @param prompt the prompt without the options
 * @param options the options
 * @param correct the 0-based indexes of those that the text marks or names; empty if it does so for none, or
 *     contradicts itself
 * @param remark what follows the label on the line of the answer, or an empty text
 * @param explanation what stands below the line of the answer
 * @param prose whether the answer is longer than names of options are
 */
record Choice(
        List<Paragraph> prompt,
        List<OptionText> options,
        BitSet correct,
        String remark,
        List<Paragraph> explanation,
        boolean prose) {

    boolean isResolved() {
        return !correct.isEmpty();
    }

    boolean hasProse() {
        return prose && !isResolved();
    }

    /** What the record of the question has beside its prompt. */
    List<RawValue.Field> fields(Entry entry) {
        List<RawValue.Field> fields = new ArrayList<>();
        List<RawValue> items = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            items.add(option(options.get(index), correct.get(index)));
        }
        RawValue first = items.get(0);
        fields.add(RawFields.field("options", new RawValue.Items(items, first.line(), first.column())));
        if (correct.cardinality() > 1) {
            fields.add(RawFields.field("multiple", new RawValue.Flag(true, first.line(), first.column())));
        }
        if (!isResolved()) {
            fields.add(given(entry, first));
        } else if (!remark.isEmpty() || !explanation.isEmpty()) {
            fields.add(explanation(entry));
        }
        return fields;
    }

    private static RawValue option(OptionText option, boolean isCorrect) {
        int column = option.head().start() + 1;
        List<RawValue.Field> fields = new ArrayList<>();
        fields.add(RawFields.field("text", new RawValue.Text(option.text(), option.line(), column)));
        if (isCorrect) {
            fields.add(RawFields.field("correct", new RawValue.Flag(true, option.line(), column)));
        }
        return new RawValue.Fields(fields, option.line(), column);
    }

    private static RawValue.Field given(Entry entry, RawValue place) {
        return entry.answer().isEmpty()
                ? RawFields.field("answer", new RawValue.Text("", place.line(), place.column()))
                : RawFields.text("answer", entry.answer());
    }

    private RawValue.Field explanation(Entry entry) {
        String text = remark + (remark.isEmpty() || explanation.isEmpty() ? "" : "\n\n") + Prose.text(explanation);
        Paragraph place = remark.isEmpty() ? explanation.get(0) : entry.answer().get(0);
        return RawFields.field(
                "explanation", new RawValue.Text(ExplanationLabel.cut(text), place.first(), place.column()));
    }
}
