package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.Quiz;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a quiz. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draws a quiz: the same seed from the same bank is the same quiz, everywhere and for ever.",
        footer = {
            "",
            "Examples:",
            "  questionwright sample team.csv --count 10 --seed candidate-4711",
            "  questionwright sample banks/ --where \"tag:sql difficulty>=medium\" --answers",
            "  questionwright sample team.csv --blueprint senior.json",
            "  questionwright sample classpath:question-banks/backend-developer.json --json",
            "",
            "Exit codes: 0 fine; 1 the source has errors (--lenient takes its good questions);",
            "2 wrong usage or nothing to read; 3 there is no such quiz, and why."
        })
final class SampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private QuizChoice choice;

    @Option(names = "--answers", description = "print the answers as well")
    private boolean answers;

    @Option(names = "--json", description = "print one JSON object, answers included, instead of text")
    private boolean json;

    @Override
    public Integer call() {
        QuestionBank bank = choice.bank();
        Quiz quiz = choice.draw(bank);
        Output output = new Output(spec);
        if (json) {
            output.json(QuizForm.json(quiz));
        } else {
            output.text(QuizText.of(bank, quiz, answers));
        }
        return ExitCode.FINE;
    }
}
