package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Prompts that nothing marks but the answer line behind them: the paragraph before it, or before its options. */
final class PromptsBeforeAnswers implements PromptFinder {

    private static final double WEIGHT = 0.5;

    @Override
    public Candidate find(Survey survey) {
        BitSet answers = survey.answers();
        List<Mark> marks = new ArrayList<>();
        int previous = 0;
        for (int answer = answers.nextSetBit(1); answer > 0; answer = answers.nextSetBit(answer + 1)) {
            int line = prompt(survey, previous, answer);
            if (line > 0) {
                String text = survey.lines().line(line);
                marks.add(Mark.of(line, text, Marker.uncounted(survey.lines().indent(line))));
            }
            previous = answer;
        }
        boolean fits = marks.size() > 1 || (marks.size() == 1 && marks.get(0).asks());
        return fits
                ? new Candidate("the paragraph before an answer line", marks, marks.size(), (1 + WEIGHT) * marks.size())
                : Candidate.NONE;
    }

    /** The first line of the prompt of an answer, or 0. */
    private static int prompt(Survey survey, int previous, int answer) {
        Lines lines = survey.lines();
        boolean isInline = previous > 0 && survey.answer(previous).rest() >= 0;
        int last = answer - 1;
        while (last > previous && (lines.isBlank(last) || survey.isOption(last))) {
            last--;
        }
        int first = last;
        while (!lines.isTight() && first - 1 > previous && !lines.isBlank(first - 1)) {
            first--;
        }
        boolean touches = previous > 0 && first == previous + 1;
        if (last <= previous || (touches && !isInline && first == last)) {
            return 0;
        }
        return touches && !isInline ? asking(survey, first + 1, last) : first;
    }

    /** The last line of a range that asks, or the last line. */
    private static int asking(Survey survey, int first, int last) {
        for (int line = last; line >= first; line--) {
            if (survey.asks(line)) {
                return line;
            }
        }
        return last;
    }
}
