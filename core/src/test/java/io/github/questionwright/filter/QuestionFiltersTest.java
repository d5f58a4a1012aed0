package io.github.questionwright.filter;

import static io.github.questionwright.filter.NumberField.MINUTES;
import static io.github.questionwright.filter.QuestionFilters.allOf;
import static io.github.questionwright.filter.QuestionFilters.anyOf;
import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.not;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.filter.QuestionFilters.tag;
import static io.github.questionwright.model.Difficulty.EASY;
import static io.github.questionwright.model.Difficulty.HARD;
import static io.github.questionwright.model.Difficulty.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionFiltersTest {

    private static final Predicate<Object> LAMBDA = question -> true;

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        tag("sql").or(section("Databases")).and(not(difficulty(EASY))),
                        "(tag:sql or section:Databases) -difficulty:easy"),
                Arguments.of(difficulty(EASY, HARD), "difficulty:(easy or hard)"),
                Arguments.of(QuestionFilters.difficultyAtLeast(MEDIUM), "difficulty>=medium"),
                Arguments.of(QuestionFilters.difficultyAtMost(MEDIUM), "difficulty<=medium"),
                Arguments.of(QuestionFilters.difficultyBetween(EASY, MEDIUM), "difficulty:easy..medium"),
                Arguments.of(QuestionFilters.seniority(Seniority.LEAD), "seniority:lead"),
                Arguments.of(QuestionFilters.seniorityAtLeast(Seniority.MIDDLE), "seniority>=middle"),
                Arguments.of(QuestionFilters.seniorityAtMost(Seniority.MIDDLE), "seniority<=middle"),
                Arguments.of(
                        QuestionFilters.seniorityBetween(Seniority.MIDDLE, Seniority.SENIOR),
                        "seniority:middle..senior"),
                Arguments.of(QuestionFilters.kind(QuestionKind.SYSTEM_DESIGN), "kind:system-design"),
                Arguments.of(QuestionFilters.answerKind(AnswerKind.SHORT_TEXT), "answer-kind:short-text"),
                Arguments.of(QuestionFilters.format(TextFormat.HTML), "format:html"),
                Arguments.of(QuestionFilters.id("a*", "b"), "id:(\"a*\" or b)"),
                Arguments.of(QuestionFilters.ids(List.of()), "-*"),
                Arguments.of(QuestionFilters.idLike("a*"), "id:a*"),
                Arguments.of(QuestionFilters.text("dead lock"), "\"dead lock\""),
                Arguments.of(QuestionFilters.text(QuestionText.KEY_POINT, "x"), "key-point:x"),
                Arguments.of(QuestionFilters.has(QuestionPart.RED_FLAGS), "has:red-flags"),
                Arguments.of(QuestionFilters.hasAttribute("x"), "has:attr.x"),
                Arguments.of(QuestionFilters.locale(Locale.CANADA_FRENCH), "locale:fr-CA"),
                Arguments.of(QuestionFilters.licence("CC-BY*"), "licence:CC-BY*"),
                Arguments.of(QuestionFilters.attribute("x", "C:\\t*"), "attr.x:\"C:\\\\t*\""),
                Arguments.of(QuestionFilters.attributeLike("x", "C:\\t*"), "attr.x:C:\\\\t*"),
                Arguments.of(MINUTES.atMost(10), "minutes<=10"),
                Arguments.of(MINUTES.lessThan(0.1), "minutes<0.1"),
                Arguments.of(NumberField.OPTION_COUNT.between(3, 5), "option-count:3..5"),
                Arguments.of(NumberField.VALUE.moreThan(1e300), "value>1E+300"),
                Arguments.of(NumberField.attribute("x y").equalTo(5), "attr.\"x y\"=5"),
                Arguments.of(NumberField.attribute("x").atLeast(-5), "attr.x>=-5"),
                Arguments.of(allOf(), "*"),
                Arguments.of(anyOf(), "-*"),
                Arguments.of(allOf(tag("a")), "tag:a"),
                Arguments.of(QuestionFilters.none().negate(), "*"),
                Arguments.of(tag("a").and(tag("b")).and(tag("c")), "tag:a tag:b tag:c"),
                Arguments.of(tag("a").and(tag("b").and(tag("c"))), "tag:a tag:b tag:c"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areValuesWithAText(QuestionFilter filter, String text) {
        assertThat(filter).hasToString(text).isEqualTo(QuestionFilter.parse(text));
        assertThat(filter.isOpaque()).isFalse();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> section(" > A"), "a section path needs a title on each side of every >"),
                refusal(() -> QuestionFilters.text(" \n"), "there is nothing to search for; write at least one sign"),
                refusal(
                        () -> QuestionFilters.difficultyBetween(HARD, EASY),
                        "nothing lies between hard and easy; the lower end comes first, as in easy..hard"),
                refusal(
                        () -> MINUTES.between(10, 5),
                        "nothing lies between 10 and 5; the lower end comes first, as in 5..10"),
                refusal(() -> MINUTES.atLeast(Double.NaN), "NaN is not finite; a number is compared with a finite one"),
                refusal(() -> QuestionFilters.hasAttribute(""), "an attribute needs a name that is not blank"),
                refusal(() -> NumberField.attribute(" "), "an attribute needs a name that is not blank"),
                refusal(() -> tag("*".repeat(1_001)), "a pattern with * has at most 1,000 characters, not 1001"));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuseWhatMeansNothing(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refuseToNestTooDeep() {
        QuestionFilter filter = tag("a");
        for (int level = 0; level < 32; level++) {
            filter = filter.and(tag("b")).or(tag("c"));
        }
        QuestionFilter deepest = filter;
        assertThat(QuestionFilter.parse(deepest.toString())).isEqualTo(deepest);
        assertThatThrownBy(() -> deepest.and(tag("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the filter is nested more than 64 levels deep");
    }

    @Test
    void aLambdaIsAnOpaqueFilter() {
        QuestionFilter opaque = QuestionFilter.of(LAMBDA);
        assertThat(opaque).hasToString("<predicate>").isEqualTo(QuestionFilter.of(LAMBDA));
        assertThat(opaque).isNotEqualTo(QuestionFilter.of(question -> true));
        assertThat(Stream.of(opaque, opaque.negate(), tag("a").and(LAMBDA), not(tag("a").or(LAMBDA))))
                .allMatch(QuestionFilter::isOpaque);
        assertThat(tag("a").and(LAMBDA)).hasToString("tag:a <predicate>");
        assertThat(QuestionFilter.of(tag("a"))).isEqualTo(tag("a"));
    }

    @Test
    void everyFieldOfTheModelCanBeReached() {
        assertThat(Stream.of("id prompt format kind section difficulty seniority tag minutes answer explanation hint"
                                + " reference key-point red-flag follow-up rubric rubric-level locale title author"
                                + " licence address option feedback option-count value tolerance answer-kind attr.x")
                        .flatMap(names -> Stream.of(names.split(" "))))
                .allSatisfy(name -> Fields.check(new Word(name, 0, name, name, false, false)));
        assertThat(FilterTextTest.QUESTIONS).noneMatch(anyOf());
    }

    @Test
    void comparesWithoutTheDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            Question question = Question.builder("INDEX in SQL")
                    .tags("INDEX")
                    .difficulty(MEDIUM)
                    .build();
            assertThat(QuestionFilter.parse("tag:index KIND:coding or DIFFICULTY:MEDIUM index HAS:difficulty"))
                    .accepts(question);
            assertThat(QuestionFilter.parse("minutes<=1.5")).hasToString("minutes<=1.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
