package io.github.questionwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row a rule: a question that breaks it, and the path and message of the violation. */
class ConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                    new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, context -> Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    private static QuestionBuilder question() {
        return Question.builder("Why?").id("q1").answer("Because.");
    }

    private static QuestionBuilder choice(Option... options) {
        return question().answer(new Answer.Choice(List.of(options), false));
    }

    static Stream<Arguments> rules() {
        String longText = "x".repeat(600);
        return Stream.of(
                Arguments.of(
                        question().id(" q"),
                        "id",
                        "the id is empty, has blanks at its ends, or holds a control character or half a surrogate"
                                + " pair; use a short printable text"),
                Arguments.of(
                        question().id("\ud800"),
                        "id",
                        "the id is empty, has blanks at its ends, or holds a control character or half a surrogate"
                                + " pair; use a short printable text"),
                Arguments.of(question().id(longText), "id", "the id is longer than 200 characters; shorten it"),
                Arguments.of(question().prompt(" \n"), "prompt", "the prompt is empty; say what is asked"),
                Arguments.of(
                        question().section(List.of("A", "")),
                        "section[1].<list element>",
                        "a title in the section path is empty; name it or leave it out"),
                Arguments.of(
                        question().section(longText),
                        "section[0].<list element>",
                        "a title in the section path is longer than 500 characters; shorten it"),
                Arguments.of(
                        question().section(Stream.generate(() -> "A").limit(17).toList()),
                        "section",
                        "the section path has more than 16 levels; flatten it"),
                Arguments.of(
                        question().tags(""), "tags[].<iterable element>", "a tag is empty; name it or leave it out"),
                Arguments.of(
                        question().tags(longText),
                        "tags[].<iterable element>",
                        "a tag is longer than 200 characters; shorten it"),
                Arguments.of(question().minutes(0), "minutes", "the minutes must be a whole number from 1 to 10000"),
                Arguments.of(
                        question().minutes(10_001), "minutes", "the minutes must be a whole number from 1 to 10000"),
                Arguments.of(question().answer(" "), "answer.text", "the answer is empty; write it or leave it out"),
                Arguments.of(
                        question().explanation("\t"),
                        "explanation",
                        "the explanation is empty; write it or leave it out"),
                Arguments.of(
                        question().hints("a", " "),
                        "hints[1].<list element>",
                        "a hint is empty; write it or leave it out"),
                Arguments.of(
                        question().attribute("", "x"),
                        "attributes<K>[].<map key>",
                        "an attribute has no name; name it or leave it out"),
                Arguments.of(
                        choice(),
                        "answer.options",
                        "there are no options to choose from; list them, or give an answer"),
                Arguments.of(
                        choice(Option.wrong("a"), Option.wrong("b")),
                        "answer.options",
                        "no option is marked correct; mark one, or load as an open question"),
                Arguments.of(
                        choice(Option.correct("a"), Option.correct("b")),
                        "answer.options",
                        "several options are marked correct in a single choice; say \"multiple\", or mark one"),
                Arguments.of(
                        choice(Option.correct("a"), Option.wrong("b"), Option.wrong("a")),
                        "answer.options[2].text",
                        "the option has the same text as one before it; change or remove it"),
                Arguments.of(
                        choice(
                                Option.correct("a").withId("x"),
                                Option.wrong("b").withId("x")),
                        "answer.options[1].id",
                        "the option has the same id as one before it; change it"),
                Arguments.of(
                        choice(Option.correct("a"), Option.wrong(" ")),
                        "answer.options[1].text",
                        "an option has no text; write it or leave the option out"),
                Arguments.of(
                        choice(Option.correct("a").withId(""), Option.wrong("b")),
                        "answer.options[0].id",
                        "the id of an option is empty; write it or leave it out"),
                Arguments.of(
                        choice(Option.correct("a").withFeedback(" "), Option.wrong("b")),
                        "answer.options[0].feedback",
                        "the feedback of an option is empty; write it or leave it out"),
                Arguments.of(
                        question().answer(new Answer.ShortText(List.of())),
                        "answer.accepted",
                        "no accepted text is given; list at least one"),
                Arguments.of(
                        question().answer(new Answer.ShortText(List.of(""))),
                        "answer.accepted[0].<list element>",
                        "an accepted text is empty; write it or leave it out"),
                Arguments.of(
                        question().answer(new Answer.Numeric(BigDecimal.ONE, new BigDecimal("-0.5"))),
                        "answer.tolerance",
                        "the tolerance is negative; it must be 0 or more"),
                Arguments.of(
                        question().references(Reference.of("")),
                        "references[0].title",
                        "a reference has no title; name the work"),
                Arguments.of(
                        question().references(Reference.of("RFC", " ")),
                        "references[0].url",
                        "the address of a reference is empty; write it or leave it out"),
                Arguments.of(
                        question().keyPoints("a", ""),
                        "guide.keyPoints[1].<list element>",
                        "a key point is empty; write it or leave it out"),
                Arguments.of(
                        question().guide(Guide.none().withRedFlags(List.of(""))),
                        "guide.redFlags[0].<list element>",
                        "a red flag is empty; write it or leave it out"),
                Arguments.of(
                        question().guide(Guide.none().withFollowUps(List.of(FollowUp.of("")))),
                        "guide.followUps[0].prompt",
                        "a follow-up has no prompt; write it or leave it out"),
                Arguments.of(
                        question().guide(Guide.none().withFollowUps(List.of(FollowUp.of("How?", "")))),
                        "guide.followUps[0].answer",
                        "the answer to a follow-up is empty; write it or leave it out"),
                Arguments.of(
                        question().guide(Guide.none().withRubric(new Rubric(List.of(new RubricLevel(6, "all"))))),
                        "guide.rubric.levels[0].level",
                        "a level of a rubric must be a whole number from 1 to 5"),
                Arguments.of(
                        question().guide(Guide.none().withRubric(new Rubric(List.of(new RubricLevel(5, ""))))),
                        "guide.rubric.levels[0].behavior",
                        "a level of a rubric has no behavior; describe what can be observed"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsPathAndMessage(QuestionBuilder builder, String path, String message) {
        Set<ConstraintViolation<Question>> violations = VALIDATOR.validate(builder.build());

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactly(path + ": " + message);
    }

    @Test
    void aSoundQuestionHasNoViolation() {
        Question sound = choice(Option.correct("a"), Option.wrong("b"))
                .section("A", "B")
                .tags("t")
                .minutes(10_000)
                .explanation("e")
                .hints("h")
                .references(Reference.of("RFC", "https://www.rfc-editor.org/rfc/rfc9110"))
                .guide(new Guide(
                        List.of("k"),
                        List.of("r"),
                        List.of(FollowUp.of("f", "a")),
                        new Rubric(List.of(new RubricLevel(1, "b")))))
                .provenance(new Provenance(Optional.empty(), Optional.of("me"), Optional.empty(), Optional.empty()))
                .build();
        assertThat(VALIDATOR.validate(sound)).isEmpty();
    }

    @Test
    void aHalfFinishedQuestionGetsEveryViolationAtOnce() {
        Question draft = Question.builder("").minutes(-1).tags("").build();
        assertThat(VALIDATOR.validate(draft)).hasSize(3);
    }
}
