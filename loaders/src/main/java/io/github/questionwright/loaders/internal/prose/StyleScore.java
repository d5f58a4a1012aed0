package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PromptMark.Kind;
import io.github.questionwright.loaders.internal.prose.StyleKey.Form;
import java.util.List;

/**
 * What speaks for one way to mark prompts.
 *
 * @param key the way
 * @param units how many blocks are marked so
 * @param strong how many of them show themselves to be questions
 * @param asking how many ask something
 * @param answered how many have a marked answer or options
 * @param choices how many have options
 * @param value the points of the strong ones, less the more others there are
 * @param example the first prompt
 */
record StyleScore(
        StyleKey key, int units, int strong, int asking, int answered, int choices, double value, String example) {

    private static final double STRONG = 2;

    static StyleScore of(StyleKey key, List<Integer> indices, Candidates candidates) {
        int units = 0;
        int strong = 0;
        int asking = 0;
        int answered = 0;
        int choices = 0;
        double points = 0;
        String example = "";
        for (int at = 0; at < indices.size(); at++) {
            int index = indices.get(at);
            int next = at + 1 < indices.size()
                    ? indices.get(at + 1)
                    : candidates.blocks().size();
            for (Prompt prompt : candidates.at(index)) {
                if (!prompt.key().equals(key)) {
                    continue;
                }
                int end = Boundary.end(candidates.blocks(), prompt, index, next);
                boolean asks = prompt.isAsking();
                boolean hasAnswer = candidates.hasEvidence(index + 1, end) || holdsAnswer(prompt);
                double worth = mark(key)
                        + (asks ? 2 : 0)
                        + (hasAnswer ? 2 : 0)
                        + (!key.isItem() && candidates.hasContent(index + 1, end) ? 0.5 : 0);
                example = units == 0 ? prompt.mark().rest() : example;
                units++;
                strong += worth >= STRONG ? 1 : 0;
                points += worth >= STRONG ? worth : 0;
                asking += asks ? 1 : 0;
                answered += hasAnswer ? 1 : 0;
                choices += candidates.hasOptions(index + 1, end)
                                || prompt.inside().stream().anyMatch(Options::isOptionList)
                        ? 1
                        : 0;
            }
        }
        double value = units == 0 ? 0 : points * strong / units * weight(key);
        return new StyleScore(key, units, strong, asking, answered, choices, value, example);
    }

    private static boolean holdsAnswer(Prompt prompt) {
        if (prompt.key().form() == Form.SUMMARY) {
            return !prompt.inside().isEmpty() && prompt.isAsking();
        }
        return prompt.inside().stream()
                .anyMatch(block -> block.is(BlockKind.DETAILS)
                        || Options.isOptionList(block)
                        || block.is(BlockKind.PARAGRAPH)
                                && PartMark.of(block.text()).isPresent());
    }

    private static double mark(StyleKey key) {
        return key.mark() == Kind.QUESTION ? 3 : key.mark() == Kind.NUMBER ? 2 : 0;
    }

    private static double weight(StyleKey key) {
        boolean isWeakLine = key.form() == Form.LINE && key.mark() == Kind.NONE;
        return isWeakLine ? 0.5 : key.isItem() ? 0.8 : 1;
    }

    boolean isAcceptable() {
        if (key.isItem()) {
            return strong * 2 >= units && asking + answered > 0 && strong > 1;
        }
        if (key.form() == Form.LINE && key.mark() == Kind.NONE) {
            return strong > 1;
        }
        if (key.mark() == Kind.NUMBER) {
            return (asking + answered) * 5 >= units;
        }
        return strong > 0 && strong * 10 >= units * 3;
    }

    Expectation expectation() {
        return new Expectation(answered > 0, choices * 2 >= units);
    }

    String because() {
        return strong + " of " + units
                + " blocks that are marked so are questions by their mark, their wording or their" + " answer ("
                + asking + " ask, " + answered + " have a marked answer or options)";
    }
}
