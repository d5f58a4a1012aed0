package io.github.questionwright;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.model.Question;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions of a bank by id, put in order at the first look-up only. Thread-safe. */
final class QuestionIndex {

    private final Lazy<Map<String, Question>> byId;

    QuestionIndex(List<Question> questions) {
        byId = new Lazy<>(() -> byId(questions));
    }

    private static Map<String, Question> byId(List<Question> questions) {
        Map<String, Question> byId = new LinkedHashMap<>();
        questions.forEach(question -> byId.put(question.id(), question));
        return byId;
    }

    Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    Collection<String> ids() {
        return byId.get().keySet();
    }
}
