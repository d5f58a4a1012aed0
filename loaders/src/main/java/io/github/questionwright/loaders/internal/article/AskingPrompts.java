package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Prompts that nothing but their question mark tells: lines at the beginning of a paragraph, with answer lines behind
 * them, or so many that the text consists of questions and what stands between them.
 */
final class AskingPrompts implements PromptFinder {

    private static final double WEIGHT = 0.6;
    private static final int LONGEST = 300;
    private static final int FEWEST = 3;
    private static final int MOST_LINES_EACH = 12;

    @Override
    public Candidate find(Survey survey) {
        List<Mark> marks = new ArrayList<>();
        Lines lines = survey.lines();
        for (int line = 1; line <= lines.count(); line++) {
            boolean stands = survey.asks(line) && (lines.isTight() || survey.isAfterBlank(line));
            if (stands && lines.length(line) <= LONGEST) {
                marks.add(Mark.of(line, lines.line(line), Marker.uncounted(lines.indent(line))));
            }
        }
        BitSet answers = survey.answers();
        int answered = PromptFinder.answered(marks, answers);
        if (answered > 1 || (answered == 1 && answers.cardinality() == 1)) {
            return candidate(nearest(marks, answers), answered);
        }
        boolean dense = marks.size() >= FEWEST && survey.written() <= marks.size() * MOST_LINES_EACH;
        return dense && answers.isEmpty() && isFirstOf(marks, survey) ? candidate(marks, 0) : Candidate.NONE;
    }

    private static Candidate candidate(List<Mark> marks, int answered) {
        return new Candidate("?", marks, answered, answered + WEIGHT * marks.size());
    }

    private static List<Mark> nearest(List<Mark> marks, BitSet answers) {
        List<Mark> nearest = new ArrayList<>();
        for (int index = 0; index < marks.size(); index++) {
            if (PromptFinder.isAnswered(marks, index, answers)) {
                nearest.add(marks.get(index));
            }
        }
        return nearest;
    }

    /** Whether most lines that ask are prompts, and few are inside prose. */
    private static boolean isFirstOf(List<Mark> marks, Survey survey) {
        long all = 0;
        for (int line = 1; line <= survey.lines().count(); line++) {
            all += survey.asks(line) ? 1 : 0;
        }
        return marks.size() * 3 >= all * 2;
    }
}
