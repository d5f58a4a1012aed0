package io.github.questionwright.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraderTest {

    /** Right options are those in capitals; what is chosen; points by each rule. */
    @ParameterizedTest
    @CsvSource({
        "ABcd, AB,   1,   1,   1",
        "ABcd, A,    1/2, 1/2, 0",
        "ABcd, Ac,   0,   0,   0",
        "ABcd, ABc,  1/2, 1/2, 0",
        "ABcd, ABcd, 0,   0,   0",
        "ABcd, cd,   0,   0,   0",
        "ABCd, A,    1/3, 1/3, 0",
        "ABCd, AB,   2/3, 2/3, 0",
        "ABCd, ABd,  1/3, 0,   0",
        "ABCd, ABCd, 2/3, 0,   0",
        "Abcd, A,    1,   1,   1",
        "Abcd, Ab,   0,   2/3, 0",
        "Abcd, Abcd, 0,   0,   0",
        "Abcd, b,    0,   0,   0",
        "ABC,  ABC,  1,   1,   1",
        "ABC,  A,    1/3, 1/3, 0",
        "A,    A,    1,   1,   1",
        "Abcdefg, Abc, 0, 2/3, 0",
    })
    void multipleChoice(String options, String chosen, String standard, String proportional, String allOrNothing) {
        Question question = choice(options, true);
        assertThat(points(PartialCredit.RIGHT_MINUS_WRONG, question, chosen)).isEqualTo(standard);
        assertThat(points(PartialCredit.PROPORTIONAL, question, chosen)).isEqualTo(proportional);
        assertThat(points(PartialCredit.ALL_OR_NOTHING, question, chosen)).isEqualTo(allOrNothing);
    }

    @ParameterizedTest
    @CsvSource({"Abc, A, 1", "Abc, b, 0", "Abc, Ab, 0", "Abc, Abc, 0", "AB, A, 0"})
    void singleChoiceIsRightOrWrongByEveryRule(String options, String chosen, String expected) {
        for (PartialCredit rule : PartialCredit.values()) {
            assertThat(points(rule, choice(options, false), chosen))
                    .as(rule.name())
                    .isEqualTo(expected);
        }
    }

    /** Every subset of every choice of up to 6 options: between 0 and 1, and 1 for the right subset alone. */
    @Test
    void onlyTheRightOptionsEarnAll() {
        for (int size = 1; size <= 6; size++) {
            for (int right = 1; right < 1 << size; right++) {
                for (int chosen = 1; chosen < 1 << size; chosen++) {
                    int rightChosen = Integer.bitCount(right & chosen);
                    int wrongChosen = Integer.bitCount(chosen & ~right);
                    int rights = Integer.bitCount(right);
                    for (PartialCredit rule : PartialCredit.values()) {
                        Points points = rule.of(rightChosen, wrongChosen, rights, size - rights);
                        assertThat(points).isBetween(Points.ZERO, Points.ONE);
                        assertThat(points.equals(Points.ONE)).isEqualTo(right == chosen);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '\u0001',
            value = {
                "write-through | Write-Through   | CORRECT",
                "write-through | write-through.  | CORRECT",
                "write-through | 'write-through' | CORRECT",
                "write-through | (write-through) | CORRECT",
                "write-through | write through   | WRONG",
                "two  words    | Two \u00A0 WORDS | CORRECT",
                "caf\u00E9     | cafe\u0301      | CORRECT",
                "Stra\u00DFe   | STRASSE         | CORRECT",
                "ΟΔΟΣ          | οδοσ            | CORRECT",
                "title         | TITLE           | CORRECT",
                "C++           | c++             | CORRECT",
                "C++           | C               | WRONG",
                "C#            | C               | WRONG",
                "5!            | 5               | WRONG",
                "String?       | String          | WRONG",
                ".NET          | .net            | CORRECT",
                ".NET          | net             | WRONG",
                "f()           | f()             | CORRECT",
                "f()           | f               | WRONG",
                ";             | ;               | CORRECT",
                ";             | :               | WRONG",
                "...           | ...             | CORRECT",
                "{}            | {}              | CORRECT",
                "{}            | []              | WRONG",
                "a;            | a               | CORRECT",
                "x             | “x”             | CORRECT",
            })
    void shortText(String accepted, String given, GradeStatus status) {
        Question question = question(new Answer.ShortText(List.of("something else", accepted)));
        assertThat(grade(question, Submission.builder().text("q", given)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "443   | 0    | 443          | CORRECT",
                "443   | 0    | 443.0        | CORRECT",
                "443   | 0    | +4.43e2      | CORRECT",
                "443   | 0    | 443.000001   | WRONG",
                "443   | 0    | 0443         | CORRECT",
                "1.5   | 0.1  | 1.6          | CORRECT",
                "1.5   | 0.1  | 1.4          | CORRECT",
                "1.5   | 0.1  | 1.6000000001 | WRONG",
                "1.5   | 0.1  | 1.3999999999 | WRONG",
                "0.3   | 0    | .3           | CORRECT",
                "3     | 0    | 3.           | CORRECT",
                "-2    | 0    | −2           | CORRECT",
                "-2    | 0    | 2            | WRONG",
                "1000  | 0    | 1,000        | WRONG",
                "1.5   | 0    | 1,5          | WRONG",
                "7     | 0    | seven        | WRONG",
                "7     | 0    | 7 apples     | WRONG",
                "7     | 0    | ٧            | WRONG",
                "0     | 0    | -0           | CORRECT",
                "1     | 0    | 1e99999999   | WRONG",
                "1     | 1    | 1e-99999999  | WRONG",
                "7     | 0    | 0x7          | WRONG",
                "7     | 0    | NaN          | WRONG",
                "7     | 0    | 1e999999999999 | WRONG",
            })
    void numeric(BigDecimal value, BigDecimal tolerance, String given, GradeStatus status) {
        Question question = question(new Answer.Numeric(value, tolerance));
        assertThat(grade(question, Submission.builder().text("q", " " + given + "\n"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void numbersMayBeGivenAsSuchAndGoBeforeTexts() {
        Question question = question(new Answer.Numeric(new BigDecimal("1e99999999"), BigDecimal.ONE));
        Submission.Builder right = Submission.builder().text("q", "1").number("q", new BigDecimal("10e99999998"));
        assertThat(grade(question, right).status()).isEqualTo(GradeStatus.CORRECT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, WRONG", "2, 1/4, PARTLY", "3, 1/2, PARTLY", "4, 3/4, PARTLY", "5, 1, CORRECT"})
    void openAnswersAreGradedByLevel(int level, String points, GradeStatus status) {
        for (Question question :
                List.of(open("a", "b"), Question.builder("Unanswered?").id("q").build())) {
            Grade grade =
                    grade(question, Submission.builder().text("q", "written").level("q", level));
            assertThat(grade.points()).hasToString(points);
            assertThat(grade.status()).isEqualTo(status);
            assertThat(grade.max()).isEqualTo(Points.ONE);
        }
    }

    @Test
    void openAnswersAreGradedByKeyPoints() {
        Question question = open("a", "b", "c");
        assertThat(grade(question, Submission.builder().keyPoints("q")).status())
                .isEqualTo(GradeStatus.WRONG);
        assertThat(grade(question, Submission.builder().keyPoints("q", 2, 0, 2)).points())
                .hasToString("2/3");
        assertThat(grade(question, Submission.builder().keyPoints("q", 0, 1, 2)).status())
                .isEqualTo(GradeStatus.CORRECT);
        assertThat(grade(question, Submission.builder().keyPoints("q", 0).level("q", 5))
                        .points())
                .isEqualTo(Points.ONE);
    }

    @Test
    void whatNobodyRatedNeedsAPerson() {
        Grade grade = grade(open("a"), Submission.builder().text("q", "An answer"));
        assertThat(grade).isEqualTo(new Grade(1, "q", GradeStatus.NEEDS_PERSON, Points.ZERO, Points.ONE));
    }

    @Test
    void whatIsNotThereWasSkipped() {
        Grade skipped = new Grade(1, "q", GradeStatus.SKIPPED, Points.ZERO, Points.ONE);
        for (Question question : List.of(open("a"), choice("Ab", true), question(new Answer.ShortText(List.of("x"))))) {
            assertThat(grade(question, Submission.builder())).isEqualTo(skipped);
            assertThat(grade(question, Submission.builder().skip("q"))).isEqualTo(skipped);
        }
        assertThat(grade(open("a"), Submission.builder().text("q", " \n"))).isEqualTo(skipped);
        assertThat(grade(choice("Ab", false), Submission.builder().choose("q"))).isEqualTo(skipped);
        assertThat(grade(open("a"), Submission.builder().level("q", 5).skip("q")))
                .isEqualTo(skipped);
    }

    @Test
    void whatHasNoAnswerIsNotGradable() {
        Grade notGradable = new Grade(1, "q", GradeStatus.NOT_GRADABLE, Points.ZERO, Points.ZERO);
        Option option = Option.wrong("x").withId("x");
        Question unresolved = question(new Answer.Unresolved(List.of(option), "y"));
        assertThat(grade(unresolved, Submission.builder().choose("q", "x"))).isEqualTo(notGradable);
        assertThat(grade(question(new Answer.Unanswered()), Submission.builder().text("q", "x")))
                .isEqualTo(notGradable);
        assertThat(grade(choice("ab", true), Submission.builder().choose("q", "a")))
                .isEqualTo(notGradable);
    }

    @Test
    void totalsAreExactAndBySectionTagAndDifficulty() {
        Question first = choice("ABc", true).toBuilder()
                .id("first")
                .section("A", "B")
                .tags("x", "y")
                .difficulty(Difficulty.HARD)
                .build();
        Question second = open("a", "b", "c").toBuilder()
                .id("second")
                .section("A")
                .tags("x")
                .difficulty(Difficulty.EASY)
                .build();
        Question third = open("a").toBuilder().id("third").tags("y").build();
        Question fourth = question(new Answer.Unanswered()).toBuilder()
                .id("fourth")
                .tags("y")
                .build();
        Quiz quiz = QuestionBank.of(first, second, third, fourth).sample(4, "s");
        Submission submission = Submission.builder()
                .choose("first", "A")
                .keyPoints("second", 1)
                .text("third", "written")
                .build();
        QuizResult result = Grader.standard().grade(quiz, submission);

        assertThat(result.grades()).extracting(Grade::questionId).containsExactlyElementsOf(quiz.ids());
        assertThat(result.total()).isEqualTo(new Total(Points.of(5, 6), Points.of(3, 1), Points.ONE));
        assertThat(result.total().isFinal()).isFalse();
        assertThat(result.total().percent(1)).contains(new BigDecimal("27.8"));
        assertThat(result.bySection())
                .containsOnlyKeys(List.of("A", "B"), List.of("A"), List.of())
                .containsEntry(List.of("A"), new Total(Points.of(1, 3), Points.ONE, Points.ZERO))
                .containsEntry(List.of(), new Total(Points.ZERO, Points.ONE, Points.ONE));
        assertThat(result.byTag())
                .containsEntry("x", new Total(Points.of(5, 6), Points.of(2, 1), Points.ZERO))
                .containsEntry("y", new Total(Points.of(1, 2), Points.of(2, 1), Points.ONE));
        assertThat(result.byDifficulty())
                .containsExactly(
                        Map.entry(Difficulty.EASY, new Total(Points.of(1, 3), Points.ONE, Points.ZERO)),
                        Map.entry(Difficulty.HARD, new Total(Points.of(1, 2), Points.ONE, Points.ZERO)));
        assertThat(result.grade("first").status()).isEqualTo(GradeStatus.PARTLY);
    }

    @Test
    void nothingToEarnHasNoPercent() {
        Quiz quiz = QuestionBank.of(question(new Answer.Unanswered())).sample(1, "s");
        Total total =
                Grader.standard().grade(quiz, Submission.builder().build()).total();
        assertThat(total.percent(0)).isEmpty();
        assertThat(total.isFinal()).isTrue();
    }

    /** The same choice by id earns the same, however the seed shuffles the options. */
    @Test
    void theOrderOfOptionsDoesNotMatter() {
        Random random = new Random(9);
        Question question = choice("ABcdef", true);
        for (int trial = 0; trial < 50; trial++) {
            Quiz quiz = QuestionBank.of(question).sample(1, "seed " + random.nextInt());
            QuizResult result = Grader.standard()
                    .grade(quiz, Submission.builder().choose("q", "c", "B", "A").build());
            assertThat(result.total().points()).isEqualTo(Points.of(1, 2));
        }
    }

    private static String points(PartialCredit rule, Question question, String chosen) {
        Quiz quiz = QuestionBank.of(question).sample(1, "s");
        Submission submission = Submission.builder()
                .choose("q", Arrays.asList(chosen.split("")))
                .build();
        return Grader.with(rule).grade(quiz, submission).total().points().toString();
    }

    private static Grade grade(Question question, Submission.Builder submission) {
        Quiz quiz = QuestionBank.of(question).sample(1, "s");
        return Grader.standard().grade(quiz, submission.build()).grade("q");
    }

    private static Question question(Answer answer) {
        return Question.builder("What?").id("q").answer(answer).build();
    }

    private static Question open(String... keyPoints) {
        return Question.builder("Open?")
                .id("q")
                .answer("So")
                .keyPoints(keyPoints)
                .build();
    }

    private static Question choice(String options, boolean multiple) {
        List<Option> all = IntStream.range(0, options.length())
                .mapToObj(at -> options.substring(at, at + 1))
                .map(name ->
                        new Option(name, "option " + name, Character.isUpperCase(name.charAt(0)), Optional.empty()))
                .toList();
        return question(new Answer.Choice(all, multiple));
    }
}
