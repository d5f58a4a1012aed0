package io.github.questionwright.grading;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.AnswerKind;
import java.util.Optional;

/** What the rating of a person is worth. */
final class Ratings {

    static final int HIGHEST_LEVEL = 5;

    private Ratings() {}

    static boolean mayRate(Answer answer) {
        return answer.kind() == AnswerKind.OPEN || answer.kind() == AnswerKind.UNANSWERED;
    }

    static Optional<Points> points(Response response, int keyPoints) {
        if (response.level().isPresent()) {
            return Optional.of(Points.of(response.level().getAsInt() - 1, HIGHEST_LEVEL - 1));
        }
        return response.keyPoints().map(ticked -> Points.of(ticked.size(), keyPoints));
    }
}
