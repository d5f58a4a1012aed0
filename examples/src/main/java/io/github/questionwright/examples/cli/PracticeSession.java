package io.github.questionwright.examples.cli;

import io.github.questionwright.grading.Grader;
import io.github.questionwright.grading.Submission;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.List;
import java.util.Optional;

/** Asks one question after the other and collects the answers. */
final class PracticeSession {

    private static final String END = ":q";

    private final Quiz quiz;
    private final Input input;
    private final Output output;
    private final Submission.Builder answers = Submission.builder();
    private boolean ended;
    private int asked;

    PracticeSession(Quiz quiz, Input input, Output output) {
        this.quiz = quiz;
        this.input = input;
        this.output = output;
    }

    void ask() {
        for (QuizQuestion next : quiz.questions()) {
            Layout layout = new Layout();
            QuizText.question(layout, next);
            output.text(layout.toString());
            ask(next);
            if (ended) {
                return;
            }
            asked++;
        }
    }

    Submission submission() {
        return answers.build();
    }

    /** How many questions were answered, skipped or at least revealed. */
    int asked() {
        return asked;
    }

    private void ask(QuizQuestion next) {
        Question question = next.question();
        if (!next.options().isEmpty()) {
            choose(next);
        } else {
            Optional<String> line = line(PracticeText.ask(question.answer()));
            line.filter(text -> !text.isEmpty()).ifPresent(text -> answers.text(question.id(), text));
        }
        if (ended) {
            return;
        }
        boolean rated = isRated(question.answer());
        output.text(
                rated
                        ? PracticeText.reveal(next)
                        : PracticeText.reveal(next, Grader.standard().grade(quiz, submission())));
        if (rated) {
            rate(question);
        }
    }

    private static boolean isRated(Answer answer) {
        return answer instanceof Answer.Open || answer instanceof Answer.Unanswered;
    }

    private void choose(QuizQuestion next) {
        boolean one = next.question().answer() instanceof Answer.Choice choice && !choice.multiple();
        Optional<String> line = line(PracticeText.choose(next, one));
        while (line.isPresent()) {
            Optional<List<String>> ids = PracticeText.chosen(line.get(), next);
            if (ids.isPresent() && !(one && ids.get().size() > 1)) {
                answers.choose(next.question().id(), ids.get());
                return;
            }
            line = line("That is no choice. " + PracticeText.choose(next, one));
        }
    }

    private void rate(Question question) {
        int keyPoints = question.guide().keyPoints().size();
        Optional<String> line = line(PracticeText.rate(question));
        while (line.isPresent() && !line.get().isEmpty()) {
            Optional<int[]> numbers = PracticeText.numbers(line.get(), keyPoints == 0 ? 5 : keyPoints);
            if (numbers.isPresent() && keyPoints > 0) {
                answers.keyPoints(question.id(), numbers.get());
                return;
            }
            if (numbers.isPresent() && numbers.get().length == 1) {
                answers.level(question.id(), numbers.get()[0] + 1);
                return;
            }
            line = line("That is no rating. " + PracticeText.rate(question));
        }
    }

    /** Asks for a line; nothing if this was the end. */
    private Optional<String> line(String prompt) {
        output.text(QuizText.INDENT + prompt + "\n");
        Optional<String> line = input.line().filter(text -> !text.equals(END));
        ended = line.isEmpty();
        return line;
    }
}
