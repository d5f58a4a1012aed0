package io.github.questionwright.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What does not fit the quiz is refused, by name. */
class SubmissionTest {

    private static final Quiz QUIZ = QuestionBank.of(
                    Question.builder("Which?")
                            .id("sql-join")
                            .options(
                                    Option.correct("Inner").withId("inner"),
                                    Option.wrong("Outer").withId("outer"))
                            .build(),
                    Question.builder("Why?")
                            .id("why")
                            .answer("So")
                            .keyPoints("a", "b")
                            .build(),
                    Question.builder("What?").id("what").answer("So").build(),
                    Question.builder("How many?")
                            .id("number")
                            .answer(new Answer.Numeric(BigDecimal.TEN, BigDecimal.ZERO))
                            .build(),
                    Question.builder("Name?")
                            .id("name")
                            .answer(new Answer.ShortText(List.of("x")))
                            .build())
            .sample(5, "s");

    @Test
    void unknownQuestionsAndOptions() {
        assertRefused(
                to -> to.choose("sql-jion", "inner"),
                "the submission answers \"sql-jion\", which is not in the quiz; did you mean \"sql-join\"?");
        assertRefused(
                to -> to.skip("x".repeat(5000)),
                "the submission answers \"" + "x".repeat(5000) + "\", which is not in the quiz");
        assertRefused(
                to -> to.choose("sql-join", "iner"),
                "question \"sql-join\" has no option \"iner\"; did you mean \"inner\"?");
        assertRefused(to -> to.choose("why", "inner"), "question \"why\" has no options, but \"inner\" was chosen");
    }

    @Test
    void answersOfTheWrongKind() {
        assertRefused(
                to -> to.text("sql-join", "inner"),
                "question \"sql-join\" is answered by ids of options, not by a text");
        assertRefused(to -> to.number("why", BigDecimal.ONE), "question \"why\" is not answered by a number");
        for (String id : List.of("sql-join", "number", "name")) {
            assertRefused(
                    to -> to.level(id, 3), "question \"" + id + "\" is graded by its answer, not rated by a person");
        }
    }

    @Test
    void keyPointsAndLevelsOutOfRange() {
        assertRefused(to -> to.keyPoints("why", 0, 2), "question \"why\" has key points 0 to 1, but 2 was ticked");
        assertRefused(to -> to.keyPoints("what"), "question \"what\" has no key points to tick");
        assertRefused(to -> to.keyPoints("why", 1, -1), "indexes of key points count from 0, not -1");
        assertRefused(to -> to.level("why", 0), "a level is from 1 to 5, not 0");
        assertRefused(to -> to.level("why", 6), "a level is from 1 to 5, not 6");
    }

    @Test
    void theLastAnswerCountsAndARatingStandsBesideIt() {
        Submission first = Submission.builder().text("why", "because").build();
        Submission rated =
                first.toBuilder().text("why", "since").level("why", 2).build();
        Response response = rated.responses().get("why");
        assertThat(response.text()).contains("since");
        assertThat(response.level()).hasValue(2);
        assertThat(rated)
                .isNotEqualTo(first)
                .isEqualTo(rated.toBuilder().build())
                .hasSameHashCodeAs(rated);
        assertThat(first.toString()).isEqualTo("Submission[1 responses]");
    }

    @Test
    void theResultKnowsItsQuestions() {
        QuizResult result = Grader.standard().grade(QUIZ, Submission.builder().build());
        assertThat(result.grade("why").status()).isEqualTo(GradeStatus.SKIPPED);
        assertThatThrownBy(() -> result.grade("wyh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the quiz does not ask \"wyh\"; did you mean \"why\"?");
    }

    private static void assertRefused(UnaryOperator<Submission.Builder> give, String message) {
        assertThatThrownBy(() -> Grader.standard()
                        .grade(QUIZ, give.apply(Submission.builder()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
