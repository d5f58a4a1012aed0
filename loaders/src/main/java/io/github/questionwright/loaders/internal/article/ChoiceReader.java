package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the options below a prompt and which of them the answer names. */
final class ChoiceReader {

    private static final int FEW_WORDS = 12;

    private ChoiceReader() {}

    static Optional<Choice> read(Entry entry) {
        return OptionBlock.find(entry.prompt()).map(block -> choice(block, entry.answer()));
    }

    private static Choice choice(OptionBlock block, List<Paragraph> answer) {
        BitSet ticked = ticked(block.options());
        if (answer.isEmpty()) {
            return new Choice(block.prompt(), block.options(), ticked, "", List.of(), false);
        }
        Paragraph first = answer.get(0);
        String line = Blanks.strip(first.line(first.first()));
        AnswerKey key = AnswerKey.of(line, block.options());
        boolean agrees = ticked.isEmpty() || ticked.equals(key.correct());
        String remark = key.remark() == null ? "" : key.remark();
        List<Paragraph> explanation = new ArrayList<>(answer.subList(1, answer.size()));
        if (!first.isSingleLine()) {
            explanation.add(0, first.from(first.first() + 1));
        }
        boolean prose = Words.of(line).size() > FEW_WORDS;
        BitSet correct = agrees ? key.correct() : new BitSet();
        return new Choice(block.prompt(), block.options(), correct, remark, explanation, prose);
    }

    private static BitSet ticked(List<OptionText> options) {
        BitSet ticked = new BitSet();
        for (int index = 0; index < options.size(); index++) {
            ticked.set(index, options.get(index).ticked());
        }
        return ticked;
    }
}
