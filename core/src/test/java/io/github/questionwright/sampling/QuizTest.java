package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTest {

    @Test
    void hasTheCountAndNoQuestionTwiceForEveryCount() {
        QuestionBank bank = SyntheticBank.of(60);
        for (int count = 1; count <= 60; count++) {
            Quiz quiz = bank.sample(count, "seed");
            assertThat(quiz.ids()).hasSize(count).doesNotHaveDuplicates();
            assertThat(quiz.size()).isEqualTo(count);
        }
    }

    @Test
    void aLargerQuizHoldsTheSmaller() {
        QuestionBank bank = SyntheticBank.of(60);
        assertThat(bank.sample(21, "seed").ids())
                .containsAll(bank.sample(20, "seed").ids());
    }

    @Test
    void addingOneQuestionChangesAtMostOne() {
        List<Question> questions = SyntheticBank.of(1_001).questions();
        QuestionBank before = QuestionBank.of(questions.subList(0, 1_000));
        QuestionBank after = QuestionBank.of(questions);
        int changed = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Set<String> left = new HashSet<>(before.sample(20, "growth-" + seed).ids());
            List<String> drawn = after.sample(20, "growth-" + seed).ids();
            drawn.forEach(left::remove);
            assertThat(left).as("seed growth-" + seed).hasSizeLessThanOrEqualTo(1);
            changed += left.size();
        }
        // One question in 1,001 is in 20 of 1,001 quizzes: 40 of 2,000 are expected.
        assertThat(changed).isBetween(15, 75);
    }

    @Test
    void theOrderOfTheQuestionsThatStayStays() {
        List<Question> questions = SyntheticBank.of(101).questions();
        for (int seed = 0; seed < 200; seed++) {
            List<String> before = QuestionBank.of(questions.subList(0, 100))
                    .sample(10, "order-" + seed)
                    .ids();
            List<String> after =
                    QuestionBank.of(questions).sample(10, "order-" + seed).ids();
            assertThat(after.stream().filter(before::contains))
                    .containsExactlyElementsOf(
                            before.stream().filter(after::contains).toList());
        }
    }

    @Test
    void numbersItsQuestionsFromOne() {
        assertThat(SyntheticBank.of(9).sample(4, "s").questions())
                .extracting(QuizQuestion::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void addsUpTheMinutesThatAreKnown() {
        Question ten = Question.builder("a").minutes(10).build();
        Question huge = Question.builder("b").minutes(Integer.MAX_VALUE).build();
        QuestionBank bank = QuestionBank.of(ten, huge, Question.builder("c").build());
        Quiz quiz = bank.sample(3, "s");
        assertThat(quiz.totalMinutes()).isEqualTo(10L + Integer.MAX_VALUE);
        assertThat(quiz).hasToString("Quiz[3 questions, 2147483657 minutes]");
    }

    @Test
    void isComparedByItsContents() {
        QuestionBank bank = SyntheticBank.of(30);
        Quiz quiz = bank.sample(5, "s");
        assertThat(quiz)
                .isEqualTo(SyntheticBank.of(30).sample(Blueprint.of(5), "s"))
                .hasSameHashCodeAs(bank.sample(5, "s"));
        assertThat(quiz).isNotEqualTo(bank.sample(5, "t")).isNotEqualTo(bank.sample(6, "s"));
        assertThat(quiz.seed()).isEqualTo("s");
        assertThat(quiz.blueprint()).isEqualTo(Blueprint.of(5));
    }

    @Test
    void anEmptySeedIsASeed() {
        assertThat(SyntheticBank.of(30).sample(5, ""))
                .isEqualTo(SyntheticBank.of(30).sample(5, ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void asksForAtLeastOne(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticBank.of(3).sample(count, "s"))
                .withMessage("a quiz has at least 1 question, but " + count + " were asked for");
    }

    @Test
    void refusesUnpairedSurrogates() {
        QuestionBank fine = SyntheticBank.of(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fine.sample(1, "ab\ud800"))
                .withMessage("the seed \"ab?\" has an unpaired surrogate (U+D800) at index 2;"
                        + " it must be well-formed Unicode");
        QuestionBank broken =
                QuestionBank.of(Question.builder("p").id("x\udc00y").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> broken.sample(1, "s"))
                .withMessage("the id \"x?y\" has an unpaired surrogate (U+DC00) at index 1;"
                        + " it must be well-formed Unicode");
        Option option = new Option("\ud83d", "text", true, Optional.empty());
        QuestionBank brokenOption =
                QuestionBank.of(Question.builder("p").id("q1").options(option).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> brokenOption.sample(1, "s"))
                .withMessage("question q1: the option id \"?\" has an unpaired surrogate (U+D83D) at index 0;"
                        + " it must be well-formed Unicode");
    }
}
