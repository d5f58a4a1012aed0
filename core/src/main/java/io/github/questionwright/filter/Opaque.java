package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.function.Predicate;

/** A lambda in a filter's clothes. */
record Opaque(Predicate<? super Question> predicate) implements QuestionFilter {

    static final String TEXT = "<predicate>";

    @Override
    public boolean test(Question question) {
        return predicate.test(question);
    }

    @Override
    public boolean isOpaque() {
        return true;
    }

    @Override
    public String toString() {
        return TEXT;
    }
}
