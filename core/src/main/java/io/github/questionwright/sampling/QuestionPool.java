package io.github.questionwright.sampling;

import io.github.questionwright.filter.FilterStep;
import io.github.questionwright.model.Question;
import java.util.List;

/**
 * What a quiz can be drawn from: questions with distinct ids. A question bank is one. Implementations are immutable
 * and thread-safe.
 */
public interface QuestionPool {

    /**
     * The questions to draw from.
     *
     * @return questions with distinct ids; their order never changes a quiz
     */
    List<Question> questions();

    /**
     * What was filtered away before.
     *
     * @return the filters in the order in which they were applied, maybe none
     */
    List<FilterStep> filterSteps();

    /**
     * What sampling computes once per pool.
     *
     * @return the same object for every call, made by {@link PreparedPool#of} from {@link #questions()}, or by
     *     {@link PreparedPool#subset} of the pool that was filtered
     */
    PreparedPool prepared();
}
