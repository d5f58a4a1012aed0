package io.github.questionwright.sampling;

import io.github.questionwright.base.Lazy;
import io.github.questionwright.model.Question;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where questions stand in a pool, by their ids. */
final class Positions {

    private final Lazy<Map<String, Integer>> byId;

    Positions(List<Question> questions) {
        byId = new Lazy<>(() -> index(questions));
    }

    private static Map<String, Integer> index(List<Question> questions) {
        Map<String, Integer> index = new HashMap<>();
        for (int position = 0; position < questions.size(); position++) {
            index.put(questions.get(position).id(), position);
        }
        return index;
    }

    /** Those that are there, in the order of the ids. */
    IntStream of(Collection<String> ids) {
        return ids.stream()
                .filter(id -> byId.get().containsKey(id))
                .mapToInt(id -> byId.get().getOrDefault(id, -1));
    }

    boolean lacksSome(Collection<String> ids) {
        return !byId.get().keySet().containsAll(ids);
    }
}
