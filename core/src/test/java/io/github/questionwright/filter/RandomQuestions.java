package io.github.questionwright.filter;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Questions over a vocabulary so small that filters over the same words often match. */
final class RandomQuestions {

    static final List<String> WORDS = List.of("lock", "Dead", "LOCK", "sql", "join", "é", "a*b", "x:y", "\\", "\"q\"");
    static final List<String> TAGS = List.of("java", "Java/streams", "java/lang/io", "sql", "c*", "javascript", "");
    static final List<String> TITLES = List.of("Databases", "indexing", "A", "B", "List<T> > x", "-");
    static final List<String> LOCALES = List.of("en", "en-US", "pt-BR", "zh-Hant-TW", "or");
    static final List<String> NUMBERS = List.of("5", "05.0", "-3", "1e3", "beta", "", " 7 ", "1..2", "a/b");
    static final List<String> NAMES = List.of("points", "Points", "my name", "or");

    private final Random random;

    RandomQuestions(Random random) {
        this.random = random;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    String words() {
        StringBuilder text = new StringBuilder(one(WORDS));
        for (int count = random.nextInt(4); count > 0; count--) {
            text.append(one(List.of(" ", "\n", "  ", ""))).append(one(WORDS));
        }
        return text.toString();
    }

    Question question() {
        QuestionBuilder builder = Question.builder(words())
                .id(random.nextInt(4) == 0 ? null : one(TAGS) + random.nextInt(9))
                .format(one(TextFormat.values()))
                .kind(maybe(() -> one(QuestionKind.values())))
                .difficulty(maybe(() -> one(Difficulty.values())))
                .seniority(maybe(() -> one(Seniority.values())))
                .minutes(maybe(() -> 1 + random.nextInt(12)))
                .section(some(() -> one(TITLES)))
                .tags(new LinkedHashSet<>(some(() -> one(TAGS))))
                .answer(answer())
                .explanation(maybe(this::words))
                .hints(some(this::words))
                .references(some(() -> random.nextBoolean() ? Reference.of(words()) : Reference.of(words(), words()))
                        .toArray(Reference[]::new))
                .locale(maybe(() -> Locale.forLanguageTag(one(LOCALES))))
                .provenance(provenance());
        some(() -> one(NAMES)).forEach(name -> builder.attribute(name, one(NUMBERS)));
        Question question = builder.build();
        return question.toBuilder()
                .guide(question.guide()
                        .withKeyPoints(some(this::words))
                        .withRedFlags(some(this::words))
                        .withFollowUps(
                                some(() -> random.nextBoolean() ? FollowUp.of(words()) : FollowUp.of(words(), words())))
                        .withRubric(new Rubric(some(() -> new RubricLevel(1 + random.nextInt(5), words())))))
                .build();
    }

    private Provenance provenance() {
        Provenance all = Provenance.unknown()
                .withTitle(words())
                .withAuthor(words())
                .withLicence(one(List.of("MIT", "CC-BY-4.0", "cc-by-sa-4.0")))
                .withAddress("https://example.org/" + one(TAGS));
        return switch (random.nextInt(3)) {
            case 0 -> Provenance.unknown();
            case 1 -> Provenance.unknown().withAuthor(words());
            default -> all;
        };
    }

    private Answer answer() {
        List<Option> options = some(() -> new Option(
                String.valueOf(random.nextInt()),
                words(),
                random.nextBoolean(),
                java.util.Optional.ofNullable(maybe(this::words))));
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.Open(words());
            case 1 -> new Answer.Choice(options, random.nextBoolean());
            case 2 -> new Answer.ShortText(List.of(words(), words()));
            case 3 ->
                new Answer.Numeric(BigDecimal.valueOf(random.nextInt(9) - 4), BigDecimal.valueOf(random.nextInt(3)));
            case 4 -> new Answer.Unanswered();
            default -> new Answer.Unresolved(options, words());
        };
    }

    <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    <T> List<T> some(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            values.add(value.get());
        }
        return values;
    }
}
