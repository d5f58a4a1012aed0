package io.github.questionwright.loaders.internal.article;

import java.util.BitSet;
import java.util.List;

/** Questions marked by a word or letter that means question, which hardly stands there for another reason. */
record WordedPrompts(MarkerStyle style) implements PromptFinder {

    @Override
    public Candidate find(Survey survey) {
        List<Mark> marks = survey.marks(style);
        BitSet answers = survey.answers();
        int answered = PromptFinder.answered(marks, answers);
        boolean fits = answered > 0 || answers.isEmpty();
        return marks.isEmpty()
                ? Candidate.NONE
                : new Candidate(style.example(), marks, answered, fits ? 3.0 * marks.size() + answered : marks.size());
    }
}
