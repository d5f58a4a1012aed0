package io.github.questionwright.loaders.internal.article;

import java.util.BitSet;
import java.util.List;

/** One way to tell which lines of a text mark its questions, with what speaks for it over the whole text. */
@FunctionalInterface
interface PromptFinder {

    /** What this way makes of a text; {@link Candidate#NONE} if it fits badly. */
    Candidate find(Survey survey);

    /** How many marks have an answer line before the next mark. */
    static int answered(List<Mark> marks, BitSet answers) {
        int count = 0;
        for (int index = 0; index < marks.size(); index++) {
            count += isAnswered(marks, index, answers) ? 1 : 0;
        }
        return count;
    }

    static boolean isAnswered(List<Mark> marks, int index, BitSet answers) {
        int answer = answers.nextSetBit(marks.get(index).line() + 1);
        boolean isLast = index + 1 == marks.size();
        return answer > 0 && (isLast || answer < marks.get(index + 1).line());
    }
}
