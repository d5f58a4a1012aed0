package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
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
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a bank holds, nothing that a candidate should not see is reachable from the paper. */
class CandidatePaperTest {

    private static final String SECRET = "TOP-SECRET";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingSecretIsReachable(long randomSeed) throws ReflectiveOperationException {
        Random random = new Random(randomSeed);
        QuestionBank bank = QuestionBank.of(
                IntStream.range(0, 40).mapToObj(at -> secretive(random, at)).toList());
        CandidatePaper paper = bank.sample(30, SECRET + " seed").candidatePaper();

        List<Object> reachable = new ArrayList<>();
        walk(paper, reachable);
        assertThat(reachable)
                .as("random seed " + randomSeed)
                .hasSizeGreaterThan(300)
                .allSatisfy(value -> {
                    assertThat(value.toString()).doesNotContain(SECRET);
                    assertThat(value).isNotInstanceOfAny(Question.class, Option.class, Answer.class);
                });
        assertThat(reachable)
                .as("a flag besides \"multiple\"")
                .filteredOn(Boolean.class::isInstance)
                .hasSize(paper.questions().size());
        assertThat(paper.toString()).doesNotContain(SECRET).contains("seen prompt");
    }

    @Test
    void theSecretsWereThere() {
        Question question = secretive(new Random(1), 0);
        assertThat(question.explanation().orElseThrow()).contains(SECRET);
        assertThat(question.guide().toString()).contains(SECRET);
    }

    @Test
    void theTypesHaveNoPlaceForAnythingElse() {
        assertThat(names(CandidatePaper.class)).containsExactly("questions");
        assertThat(names(PaperQuestion.class))
                .containsExactly(
                        "number",
                        "id",
                        "prompt",
                        "format",
                        "kind",
                        "options",
                        "multiple",
                        "hints",
                        "minutes",
                        "tags",
                        "difficulty",
                        "locale");
        assertThat(names(PaperOption.class)).containsExactly("id", "text");
    }

    @Test
    void showsEverythingACandidateSees() {
        Question question = Question.builder("prompt")
                .id("q1")
                .format(TextFormat.MARKDOWN)
                .kind(QuestionKind.CODING)
                .options(
                        Option.correct("yes").withId("y"),
                        Option.correct("also").withId("z"))
                .hints("hint")
                .minutes(7)
                .tags("b", "a")
                .difficulty(Difficulty.HARD)
                .locale(Locale.GERMAN)
                .build();
        assertThat(QuestionBank.of(question).sample(1, "s").candidatePaper().questions())
                .containsExactly(new PaperQuestion(
                        1,
                        "q1",
                        "prompt",
                        TextFormat.MARKDOWN,
                        Optional.of(QuestionKind.CODING),
                        List.of(new PaperOption("y", "yes"), new PaperOption("z", "also")),
                        true,
                        List.of("hint"),
                        OptionalInt.of(7),
                        new LinkedHashSet<>(List.of("b", "a")),
                        Optional.of(Difficulty.HARD),
                        Optional.of(Locale.GERMAN)));
    }

    private static List<String> names(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList();
    }

    private static void walk(Object value, List<Object> reachable) throws ReflectiveOperationException {
        reachable.add(value);
        if (value instanceof Collection<?> collection) {
            for (Object item : collection) {
                walk(item, reachable);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            walk(optional.get(), reachable);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                walk(component.getAccessor().invoke(value), reachable);
            }
        } else {
            assertThat(value)
                    .isInstanceOfAny(
                            String.class,
                            Integer.class,
                            Boolean.class,
                            Enum.class,
                            Optional.class,
                            OptionalInt.class,
                            Locale.class);
        }
    }

    private static Question secretive(Random random, int at) {
        QuestionBuilder builder = Question.builder("seen prompt " + at)
                .tags("seen tag")
                .hints("seen hint")
                .explanation(SECRET + " explanation")
                .references(Reference.of(SECRET + " work", SECRET + " url"))
                .guide(guide())
                .provenance(provenance())
                .section(SECRET + " section")
                .seniority(Seniority.values()[random.nextInt(4)])
                .attribute(SECRET + " name", SECRET + " value")
                .answer(answer(random));
        if (random.nextBoolean()) {
            builder.minutes(random.nextInt(10)).difficulty(Difficulty.values()[random.nextInt(3)]);
        }
        return builder.build();
    }

    private static Guide guide() {
        return Guide.none()
                .withKeyPoints(List.of(SECRET + " key point"))
                .withRedFlags(List.of(SECRET + " red flag"))
                .withFollowUps(List.of(FollowUp.of(SECRET + " next", SECRET + " answer")))
                .withRubric(new Rubric(List.of(new RubricLevel(3, SECRET + " behavior"))));
    }

    private static Provenance provenance() {
        return Provenance.unknown()
                .withTitle(SECRET)
                .withAuthor(SECRET)
                .withLicence(SECRET)
                .withAddress(SECRET);
    }

    private static Answer answer(Random random) {
        List<Option> options = IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(at ->
                        Option.of("seen option " + at, random.nextBoolean()).withFeedback(SECRET + " feedback"))
                .toList();
        Set<Answer> answers = new LinkedHashSet<>(List.of(
                new Answer.Open(SECRET + " open"),
                new Answer.Choice(options, random.nextBoolean()),
                new Answer.ShortText(List.of(SECRET + " short")),
                new Answer.Numeric(new BigDecimal("42.5"), BigDecimal.ONE),
                new Answer.Unresolved(options, SECRET + " given")));
        return List.copyOf(answers).get(random.nextInt(answers.size()));
    }
}
