package io.github.questionwright;

import io.github.questionwright.model.Question;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions of a bank by id, put in order at the first look-up only. Thread-safe. */
final class QuestionIndex {

    private final List<Question> questions;
    private volatile @Nullable Map<String, Question> byId;

    QuestionIndex(List<Question> questions) {
        this.questions = questions;
    }

    Optional<Question> find(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    Collection<String> ids() {
        return byId().keySet();
    }

    private Map<String, Question> byId() {
        Map<String, Question> known = byId;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Question question : questions) {
                known.put(question.id(), question);
            }
            byId = known;
        }
        return known;
    }
}
