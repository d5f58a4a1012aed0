package io.github.questionwright.examples;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.CandidatePaper;
import io.github.questionwright.sampling.Quiz;

/** A quiz from a bank that ships with the library. */
public final class QuizFromClasspath {

    private QuizFromClasspath() {}

    /**
     * Prints a quiz.
     *
     * @param args none
     */
    public static void main(String... args) {
        // readme: start
        QuestionBank bank = QuestionBanks.loadClasspath("question-banks/backend-developer.json");
        Quiz quiz = bank.where("tag:sql -difficulty:hard").sample(3, "candidate-4711");
        CandidatePaper paper = quiz.candidatePaper(); // has no answers in it, by its type
        paper.questions().forEach(question -> System.out.println(question.number() + ". " + question.prompt()));
        System.out.println(quiz.size() + " questions, the same on every JVM");
        // 3 questions, the same on every JVM
        // readme: end
    }
}
