package io.github.questionwright.sampling;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import java.util.List;

/** A pool that says it was filtered. */
record FilteredPool(QuestionBank bank, List<FilterStep> filterSteps) implements QuestionPool {

    @Override
    public List<Question> questions() {
        return bank.questions();
    }

    @Override
    public PreparedPool prepared() {
        return bank.prepared();
    }
}
