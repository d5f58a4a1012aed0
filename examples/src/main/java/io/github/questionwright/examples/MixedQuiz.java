package io.github.questionwright.examples;

import static io.github.questionwright.filter.QuestionFilters.difficulty;
import static io.github.questionwright.filter.QuestionFilters.section;
import static io.github.questionwright.model.Difficulty.HARD;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.Quiz;

/** A quiz in a mixture, within a time. */
public final class MixedQuiz {

    private MixedQuiz() {}

    /**
     * Prints what a quiz is made of.
     *
     * @param args none
     */
    public static void main(String... args) {
        QuestionBank bank = QuestionBanks.loadClasspath("question-banks/backend-developer.json");
        // readme: start
        Blueprint mix = Blueprint.of(8)
                .exactly(2, section("Behavioral"))
                .atLeast(2, difficulty(HARD))
                .minutes(40, 60);
        Quiz quiz = bank.sample(mix, "candidate-4711");
        quiz.rows().forEach(System.out::println); // each rule, what it asks for and what the quiz has
        // readme: end
    }
}
