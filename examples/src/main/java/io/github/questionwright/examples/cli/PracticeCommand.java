package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.Quiz;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks a quiz in the terminal. */
@Command(
        name = "practice",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a quiz and asks it: grades and explains each answer, and sums up.",
            "Answers are lines of standard input, so they may come from a file as well. An empty line skips, :q or the"
                    + " end of the input ends. Open answers you compare with the model answer yourself."
        },
        footer = {
            "",
            "Examples:",
            "  questionwright practice team.csv --count 5",
            "  questionwright practice classpath:question-banks/java-language.json \\",
            "    --where has:options --count 8",
            "  questionwright practice team.csv --seed again < answers.txt",
            "",
            "Exit codes: 0 fine, however many answers are right; 1 the source has errors (--lenient takes its"
                    + " good questions); 2 wrong usage or nothing to read; 3 there is no such quiz, and why."
        })
final class PracticeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Mixin
    private QuizChoice choice;

    @Override
    public Integer call() {
        QuestionBank bank = choice.bank();
        Quiz quiz = choice.draw(bank);
        Output output = new Output(spec);
        output.text(QuizText.head("Practice", bank, quiz));
        PracticeSession session = new PracticeSession(quiz, main.input(), output);
        session.ask();
        output.text(PracticeSummary.of(quiz, session.submission(), session.asked()));
        return ExitCode.FINE;
    }
}
