package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Questions that have nothing but a number before them. Lists inside answers have as well: a number is one of a list if
 * it begins a count that is not the next of the questions, or continues such a list, unless its text asks.
 */
record CountedPrompts(MarkerStyle style) implements PromptFinder {

    private static final double WEIGHT = 0.9;

    @Override
    public Candidate find(Survey survey) {
        List<Mark> marks = outermost(survey.marks(style));
        BitSet answers = survey.answers();
        List<Mark> prompts = new Chain(survey, marks).prompts(PromptFinder.answered(marks, answers) > 1);
        int answered = PromptFinder.answered(prompts, answers);
        long asking =
                prompts.stream().filter(mark -> mark.asks() || mark.begins()).count();
        boolean fits = answered > 1 || (prompts.size() > 1 && asking * 2 >= prompts.size());
        boolean lone = prompts.size() == 1 && answered == 1 && asking == 1;
        return fits || lone
                ? new Candidate(style.example(), prompts, answered, answered + WEIGHT * Math.max(answered, asking))
                : Candidate.NONE;
    }

    /** Without the marks that are indented deeper than others. */
    private static List<Mark> outermost(List<Mark> marks) {
        int indent = marks.stream().mapToInt(Mark::indent).min().orElse(0) + 1;
        return marks.stream().filter(mark -> mark.indent() <= indent).toList();
    }

    /** Follows the numbers through a text. Made for one text. */
    private static final class Chain {

        private final Survey survey;
        private final List<Mark> marks;
        private final List<Mark> prompts = new ArrayList<>();
        private int expected = 1;
        private int inner;
        private boolean innerApart;
        private int lastLine = -1;

        Chain(Survey survey, List<Mark> marks) {
            this.survey = survey;
            this.marks = marks;
        }

        List<Mark> prompts(boolean byAnswers) {
            BitSet answers = survey.answers();
            for (int index = 0; index < marks.size(); index++) {
                Mark mark = marks.get(index);
                if (byAnswers && PromptFinder.isAnswered(marks, index, answers)) {
                    prompt(beforeOptions(index));
                } else {
                    take(mark, byAnswers);
                }
            }
            return prompts;
        }

        /** Options may be numbered as the questions are: then the prompt stands before the first of them. */
        private Mark beforeOptions(int index) {
            int at = index;
            while (at > 0
                    && !marks.get(at).asks()
                    && marks.get(at - 1).number() == marks.get(at).number() - 1
                    && marks.get(at - 1).line() == marks.get(at).line() - 1) {
                at--;
            }
            boolean isRun = at > 0 && at < index && marks.get(at).number() == 1;
            Mark before = isRun ? marks.get(at - 1) : marks.get(index);
            return isRun && before.asks() && before.line() == marks.get(at).line() - 1 ? before : marks.get(index);
        }

        private void take(Mark mark, boolean byAnswers) {
            boolean apart = survey.isAfterBlank(mark.line());
            boolean next = mark.number() == expected;
            if (inner > 0 && mark.number() == inner + 1 && !(next && (mark.asks() || (apart && !innerApart)))) {
                inner++;
            } else if (isPrompt(mark, apart, next, byAnswers)) {
                prompt(mark);
            } else if (mark.number() == 1) {
                inner = 1;
                innerApart = apart;
            }
        }

        private boolean isPrompt(Mark mark, boolean apart, boolean next, boolean byAnswers) {
            boolean asking = mark.asks() || mark.begins();
            if (byAnswers) {
                return next && mark.asks();
            }
            boolean further = mark.number() > expected && (mark.asks() || (apart && asking));
            boolean again = mark.number() == 1 && apart && mark.asks() && !isIntroduced(mark.line());
            return (next && (asking || apart || lastLine == mark.line() - 1)) || further || again;
        }

        /** Whether the line before announces a list. */
        private boolean isIntroduced(int line) {
            int before = line - 1;
            while (before > 0 && survey.lines().isBlank(before)) {
                before--;
            }
            String text = before == 0 ? "" : Blanks.strip(survey.lines().line(before));
            return text.endsWith(":") || text.endsWith("：");
        }

        private void prompt(Mark mark) {
            if (mark.line() == lastLine) {
                return;
            }
            prompts.add(mark);
            expected = mark.number() + 1;
            lastLine = mark.line();
            inner = 0;
        }
    }
}
