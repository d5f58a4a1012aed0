package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import java.util.Optional;

/** How the candidate answers a question on paper. */
public enum AnswerSpace {
    /** Chooses one option. */
    CHOOSE_ONE,
    /** Chooses every option that applies. */
    CHOOSE_SEVERAL,
    /** Writes a few words. */
    SHORT_TEXT,
    /** Writes a number. */
    NUMBER,
    /** Writes sentences or code. */
    LONG_TEXT,
    /** Asks it, and writes down what was said. */
    ASK;

    static AnswerSpace of(Question question) {
        if (question.answer() instanceof Answer.Choice choice) {
            return choice.multiple() ? CHOOSE_SEVERAL : CHOOSE_ONE;
        }
        return switch (question.answer().kind()) {
            case UNRESOLVED -> question.answer().options().isEmpty() ? LONG_TEXT : CHOOSE_SEVERAL;
            case SHORT_TEXT -> SHORT_TEXT;
            case NUMERIC -> NUMBER;
            default -> question.kind().equals(Optional.of(QuestionKind.CANDIDATE)) ? ASK : LONG_TEXT;
        };
    }
}
