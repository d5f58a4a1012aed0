package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two questions that read alike, united as far as they do not contradict each other. */
final class Union {

    private final Question first;
    private final Question second;
    private final List<String> contradictions = new ArrayList<>();

    Union(Question first, Question second) {
        this.first = first;
        this.second = second;
        compare("answer", answer(first.answer()), answer(second.answer()));
        compare(
                "explanation",
                first.explanation().orElse(null),
                second.explanation().orElse(null));
        compare(
                "difficulty",
                first.difficulty().orElse(null),
                second.difficulty().orElse(null));
        compare("seniority", first.seniority().orElse(null), second.seniority().orElse(null));
        compare("kind", first.kind().orElse(null), second.kind().orElse(null));
        compare("minutes", minutes(first), minutes(second));
        boolean rubrics = !first.guide().rubric().levels().isEmpty()
                && !second.guide().rubric().levels().isEmpty();
        if (rubrics) {
            compare("rubric", first.guide().rubric(), second.guide().rubric());
        }
    }

    private void compare(String part, @Nullable Object one, @Nullable Object other) {
        if (one != null && other != null && !one.equals(other)) {
            contradictions.add(part);
        }
    }

    /** In what the two contradict each other; empty if they can be united. */
    List<String> contradictions() {
        return contradictions;
    }

    /** The two as one, under the id of the first. */
    Question question() {
        QuestionBuilder united = first.toBuilder()
                .kind(first.kind().or(second::kind).orElse(null))
                .section(first.section().isEmpty() ? second.section() : first.section())
                .difficulty(first.difficulty().or(second::difficulty).orElse(null))
                .seniority(first.seniority().or(second::seniority).orElse(null))
                .tags(both(first.tags(), second.tags()))
                .minutes(minutes(first) == null ? minutes(second) : minutes(first))
                .explanation(first.explanation().or(second::explanation).orElse(null))
                .hints(List.copyOf(both(first.hints(), second.hints())))
                .references(List.copyOf(both(first.references(), second.references())))
                .guide(guide())
                .locale(first.locale().or(second::locale).orElse(null));
        if (answer(first.answer()) == null) {
            united.answer(second.answer());
        }
        second.attributes().forEach((name, value) -> {
            if (!first.attributes().containsKey(name)) {
                united.attribute(name, value);
            }
        });
        return united.build();
    }

    private Guide guide() {
        Guide one = first.guide();
        Guide other = second.guide();
        return one.withKeyPoints(List.copyOf(both(one.keyPoints(), other.keyPoints())))
                .withRedFlags(List.copyOf(both(one.redFlags(), other.redFlags())))
                .withFollowUps(List.copyOf(both(one.followUps(), other.followUps())))
                .withRubric(one.rubric().levels().isEmpty() ? other.rubric() : one.rubric());
    }

    private static <T> Set<T> both(Iterable<T> one, Iterable<T> other) {
        Set<T> both = new LinkedHashSet<>();
        one.forEach(both::add);
        other.forEach(both::add);
        return both;
    }

    private static @Nullable Integer minutes(Question question) {
        return question.minutes().isPresent() ? question.minutes().getAsInt() : null;
    }

    /** What an answer says, whatever the order and the ids of its options; null if it says nothing. */
    private static @Nullable Object answer(Answer answer) {
        if (answer.kind() == AnswerKind.UNANSWERED || answer.kind() == AnswerKind.UNRESOLVED) {
            return null;
        }
        if (answer instanceof Answer.Choice choice) {
            Map<String, Boolean> marks = new TreeMap<>();
            for (Option option : choice.options()) {
                marks.put(Plain.text(option.text()), option.correct());
            }
            return marks;
        }
        return Objects.requireNonNull(answer);
    }
}
