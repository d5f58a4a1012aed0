package io.github.questionwright.filter;

import io.github.questionwright.index.BankIndex;
import io.github.questionwright.index.ValueIndex;
import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import io.github.questionwright.source.NearMisses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields that hold a constant, and whether its order means something. */
record EnumField<E extends Enum<E>>(
        String name,
        Class<E> type,
        boolean ordered,
        Function<Question, Optional<E>> reader,
        Optional<Function<BankIndex, ValueIndex<E>>> index) {

    static final EnumField<Difficulty> DIFFICULTY = new EnumField<>(
            "difficulty", Difficulty.class, true, Question::difficulty, Optional.of(BankIndex::difficulties));
    static final EnumField<Seniority> SENIORITY =
            new EnumField<>("seniority", Seniority.class, true, Question::seniority, Optional.empty());
    static final EnumField<QuestionKind> KIND =
            new EnumField<>("kind", QuestionKind.class, false, Question::kind, Optional.of(BankIndex::kinds));
    static final EnumField<TextFormat> FORMAT = new EnumField<>(
            "format", TextFormat.class, false, question -> Optional.of(question.format()), Optional.empty());
    static final EnumField<AnswerKind> ANSWER_KIND = new EnumField<>(
            "answer-kind",
            AnswerKind.class,
            false,
            question -> Optional.of(question.answer().kind()),
            Optional.empty());

    QuestionFilter in(Interval<E> interval) {
        return new EnumFilter<>(this, interval);
    }

    QuestionFilter oneOf(E first, E[] more) {
        return Combination.anyOf(Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(value -> in(Interval.exactly(value)))
                .toList());
    }

    /** The constant with a label in any letter case, with hyphens or underscores. */
    E constant(String label) {
        return Labels.find(type, label.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseThrow(() -> unknown(label));
    }

    private IllegalArgumentException unknown(String label) {
        List<String> labels = Labels.all(type);
        return new IllegalArgumentException(Words.shown(label) + " is no " + name + "; allowed are "
                + String.join(", ", labels) + NearMisses.didYouMean(label, labels));
    }
}
