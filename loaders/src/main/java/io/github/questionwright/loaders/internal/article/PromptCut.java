package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Where, without an answer line, the prompt ends and the answer begins: behind the line that asks, else behind the first
 * paragraph, or behind its first line if there is nothing else.
 *
 * @param prompt the prompt
 * @param answer what follows
 */
record PromptCut(List<Paragraph> prompt, List<Paragraph> answer) {

    private static final int MOST_PROMPT_LINES = 6;

    static PromptCut of(List<Paragraph> texts, boolean isInline, boolean hasAnswerLines) {
        if (texts.isEmpty()) {
            return new PromptCut(List.of(), List.of());
        }
        if (OptionBlock.find(texts)
                .filter(block -> hasAnswerLines || block.isTicked())
                .isPresent()) {
            return new PromptCut(texts, List.of());
        }
        Paragraph first = texts.get(0);
        int line = answerLine(first, isInline && texts.size() == 1);
        List<Paragraph> answer = new ArrayList<>(texts.subList(1, texts.size()));
        if (line > 0) {
            answer.add(0, first.from(line));
        }
        return new PromptCut(List.of(line > 0 ? first.before(line) : first), answer);
    }

    private static int answerLine(Paragraph paragraph, boolean isAll) {
        int last = Math.min(paragraph.last() - 1, paragraph.first() + MOST_PROMPT_LINES);
        for (int line = paragraph.first(); line <= last; line++) {
            if (Asking.ends(paragraph.line(line))) {
                return line + 1;
            }
        }
        boolean endsAsking = Asking.ends(paragraph.line(paragraph.last()));
        return isAll && !paragraph.isSingleLine() && !endsAsking && !goesOn(paragraph) ? paragraph.first() + 1 : 0;
    }

    /** Whether the second line goes on with the sentence of the first. */
    private static boolean goesOn(Paragraph paragraph) {
        List<String> words = Words.of(paragraph.line(paragraph.first() + 1));
        return !words.isEmpty() && Character.isLowerCase(words.get(0).codePointAt(0));
    }
}
