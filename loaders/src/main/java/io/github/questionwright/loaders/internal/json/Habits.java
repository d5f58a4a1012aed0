package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.loaders.internal.text.Mark;
import java.util.EnumMap;
import java.util.Map;

/** Counts habits and remembers where each stands first. Not thread-safe. */
final class Habits {

    private static final class Seen {
        private final Mark first;
        private long count;

        private Seen(Mark first) {
            this.first = first;
        }
    }

    private final Map<Habit, Seen> seen = new EnumMap<>(Habit.class);

    void add(Habit habit, Mark at) {
        seen.computeIfAbsent(habit, key -> new Seen(at)).count++;
    }

    /** One warning a kind, in the order of their first places. */
    void tell(Reports reports) {
        seen.entrySet().stream()
                .sorted((a, b) -> Long.compare(
                        a.getValue().first.offset(), b.getValue().first.offset()))
                .forEach(entry -> reports.tell(
                        entry.getKey().code(),
                        entry.getValue().first,
                        "",
                        entry.getKey().message(entry.getValue().count)));
    }
}
