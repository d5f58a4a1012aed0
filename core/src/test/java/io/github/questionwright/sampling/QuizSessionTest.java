package io.github.questionwright.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.model.Question;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuizSessionTest {

    @Test
    void howeverTheChoicesGoTheEndIsAValidQuiz() {
        for (long trial = 0; trial < 150; trial++) {
            RandomBlueprints random = new RandomBlueprints(7_000 + trial, 9);
            QuestionBank bank = random.bank();
            Blueprint blueprint = random.blueprint();
            BruteForce all = new BruteForce(bank.questions(), blueprint);
            if (all.valid.isEmpty()) {
                assertThatThrownBy(() -> QuizSession.start(bank, blueprint, "s"))
                        .isInstanceOf(ImpossibleQuizException.class);
                continue;
            }
            Random choice = new Random(trial);
            QuizSession session = QuizSession.start(bank, blueprint, "s");
            for (Optional<Question> next = next(session, choice); next.isPresent(); next = next(session, choice)) {
                session = session.asked(next.get().id());
            }
            String about = "trial " + trial + ": " + blueprint;
            assertThat(session.isComplete()).as(about).isTrue();
            assertThat(session.rows()).as(about).allMatch(ReceiptRow::holds);
            assertThat(all.valid).as(about).contains(new HashSet<>(session.askedIds()));
        }
    }

    private static Optional<Question> next(QuizSession session, Random choice) {
        return session.next(question -> choice.nextDouble());
    }

    @Test
    void byDefaultItAsksTheQuestionsOfTheQuiz() {
        QuestionBank bank = SyntheticBank.of(50);
        QuizSession session = QuizSession.start(bank, Blueprint.of(8), "s");
        while (!session.isComplete()) {
            session = session.asked(session.next().orElseThrow().id());
        }
        assertThat(session.askedIds())
                .containsExactlyInAnyOrderElementsOf(bank.sample(8, "s").ids());
    }

    @Test
    void refusesWhatLeavesNoQuiz() {
        QuestionBank bank = SyntheticBank.of(3);
        QuizSession session = QuizSession.start(bank, Blueprint.of(2), "s");
        String first = session.next().orElseThrow().id();
        QuizSession after = session.skipped(first);
        assertThat(after.candidates()).extracting(Question::id).doesNotContain(first);
        assertThatThrownBy(() -> after.skipped(after.next().orElseThrow().id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no quiz can be completed");
        assertThatThrownBy(() -> after.asked(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.asked("jva-0"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no question has the id \"jva-0\"; did you mean \"java-0\"?");
    }

    @Test
    void lintsWithoutDrawing() {
        QuestionBank bank = QuestionBank.of(
                question("a", "concurrency"), question("b", "concurrency"), question("c", "sql"), question("d", "sql"));
        Blueprint blueprint = Blueprint.of(3)
                .exactly(2, io.github.questionwright.filter.QuestionFilters.tag("sql"))
                .exactly(2, io.github.questionwright.filter.QuestionFilters.tag("concurrency"))
                .atLeast(1, io.github.questionwright.filter.QuestionFilters.tag("sql"))
                .atLeast(1, io.github.questionwright.filter.QuestionFilters.tag("concurency"))
                .include("e");
        assertThat(blueprint.lint(bank))
                .extracting(BlueprintFinding::toString)
                .containsExactly(
                        "tag:concurency: no question matches; there is no tag \"concurency\"; did you mean"
                                + " \"concurrency\"? (no-match)",
                        "include: no question has the id \"e\"; did you mean \"a\" or \"b\" or \"c\"? (unknown-id)",
                        "count: rules on groups that share no question ask for at least 5 questions, but a quiz has at"
                                + " most 3 (adds-up)",
                        "tag:sql: follows from the rule on tag:sql (implied)");
        assertThat(Blueprint.of(2).lint(bank)).isEmpty();
        assertThat(Blueprint.of(2)
                        .atLeast(
                                1,
                                QuestionFilter.parse("tag:(sql or concurency) -tag:sqll -\"tag:none\" or section:None"))
                        .weight(2, QuestionFilter.parse("-tag:c*"))
                        .lint(bank))
                .extracting(BlueprintFinding::message)
                .containsExactly(
                        "there is no tag \"concurency\"; did you mean \"concurrency\"?",
                        "there is no tag \"sqll\"; did you mean \"sql\"?",
                        "there is no section \"None\"");
    }

    private static Question question(String id, String tag) {
        return Question.builder("What is " + id + "?").id(id).tags(tag).build();
    }
}
