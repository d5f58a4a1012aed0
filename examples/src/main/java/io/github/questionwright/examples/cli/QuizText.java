package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** A quiz to read in a terminal. */
final class QuizText {

    static final String INDENT = "    ";

    private QuizText() {}

    static String of(QuestionBank bank, Quiz quiz, boolean answers) {
        Layout layout = new Layout().add(head("Quiz", bank, quiz));
        for (QuizQuestion asked : quiz.questions()) {
            question(layout, asked);
            if (answers) {
                layout.add(INDENT + "-> ").wrap(answer(asked), INDENT + "   ", Style.reset);
            }
        }
        return layout.toString();
    }

    static String head(String name, QuestionBank bank, Quiz quiz) {
        long minutes = quiz.totalMinutes();
        return Output.styled(Style.bold, Output.safe(bank.title().orElse(name)))
                + ": " + quiz.size() + " of " + bank.size() + " questions"
                + (minutes == 0 ? "" : ", " + minutes + " minutes")
                + ", seed " + Output.safe(quiz.seed()) + "\n";
    }

    static void question(Layout layout, QuizQuestion asked) {
        Question question = asked.question();
        String number = String.valueOf(asked.number());
        layout.add("\n" + " ".repeat(Math.max(0, 2 - number.length())) + number + ". ")
                .wrap(question.prompt(), INDENT, Style.bold);
        List<String> letters = letters(asked);
        for (int index = 0; index < letters.size(); index++) {
            layout.add(INDENT + letters.get(index) + ") ")
                    .wrap(asked.options().get(index).text(), INDENT + "   ", Style.reset);
        }
        layout.add(INDENT + Output.styled(Style.faint, Output.safe(facts(question))) + "\n");
    }

    private static String facts(Question question) {
        List<String> facts = new ArrayList<>();
        facts.add(String.join(" > ", question.section()));
        question.difficulty().map(Labels::of).ifPresent(facts::add);
        question.minutes().ifPresent(minutes -> facts.add(minutes + " min"));
        facts.add(String.join(" ", question.tags()));
        facts.add(question.id());
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" | "));
    }

    static String answer(QuizQuestion asked) {
        Answer answer = asked.question().answer();
        if (answer instanceof Answer.Open open) {
            return open.text();
        }
        if (answer instanceof Answer.ShortText accepted) {
            return String.join(" / ", accepted.accepted());
        }
        if (answer instanceof Answer.Numeric numeric) {
            return numeric.value().toPlainString();
        }
        return asked.correctLetters().isEmpty() ? "(no answer)" : lower(String.join(", ", asked.correctLetters()));
    }

    /** The letters of the options as they are shown. */
    static List<String> letters(QuizQuestion asked) {
        return asked.optionIdsByLetter().keySet().stream().map(QuizText::lower).toList();
    }

    static String lower(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }
}
