package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.loaders.DiagnosisJson;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizDiagnosis;
import io.github.questionwright.sampling.QuizForms;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a quiz, or several forms of one, or tells what the quizzes of a blueprint look like. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draws a quiz: the same seed from the same bank is the same quiz, everywhere and for ever.",
        footer = {
            "",
            "Examples:",
            "  questionwright sample team.csv --count 10 --seed candidate-4711",
            "  questionwright sample banks/ --where \"tag:sql difficulty>=medium\" --answers",
            "  questionwright sample team.csv --blueprint senior.json --avoid seen.txt",
            "  questionwright sample team.csv --blueprint senior.json --forms 3 --seed autumn",
            "  questionwright sample team.csv --blueprint senior.json --diagnose",
            "  questionwright sample classpath:question-banks/backend-developer.json --json",
            "",
            "Exit codes: 0 fine; 1 the source has errors (--lenient takes its good questions);",
            "2 wrong usage or nothing to read; 3 there is no such quiz, and why."
        })
final class SampleCommand implements Callable<Integer> {

    private static final int MOST_FORMS = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private QuizChoice choice;

    @Option(names = "--forms", paramLabel = "F", description = "draw F quizzes that weigh alike")
    private @Nullable Integer forms;

    @Option(
            names = "--common",
            paramLabel = "K",
            description = "how many questions two forms may share; none unless given")
    private int common;

    @Option(
            names = "--diagnose",
            description = "draw nothing; tell what the quizzes look like, and how much room is left")
    private boolean diagnose;

    @Option(names = "--answers", description = "print the answers as well")
    private boolean answers;

    @Option(names = "--json", description = "print one JSON object, answers included, instead of text")
    private boolean json;

    @Override
    public Integer call() {
        checkForms();
        QuestionBank bank = choice.bank();
        QuestionBank pool = choice.pool(bank);
        Blueprint wanted = choice.wanted(pool);
        if (diagnose) {
            return diagnose(pool, wanted);
        }
        String seed = choice.seed();
        if (forms != null) {
            print(bank, draw(() -> pool.sampleForms(wanted, forms, common, seed)));
        } else {
            print(bank, draw(() -> pool.sample(wanted, seed)));
        }
        return ExitCode.FINE;
    }

    private void checkForms() {
        if (forms != null && (forms < 1 || forms > MOST_FORMS)) {
            throw new CommandFailure(ExitCode.USAGE, "--forms is " + forms + "; allowed: 1 to " + MOST_FORMS);
        }
        if (common < 0 || common > 0 && forms == null) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--common is " + common + "; it goes with --forms, and is at least 0");
        }
    }

    private int diagnose(QuestionBank pool, Blueprint wanted) {
        QuizDiagnosis diagnosis = draw(() -> pool.diagnose(wanted));
        if (json) {
            output().text(DiagnosisJson.toJson(diagnosis) + "\n");
        }
        diagnosis.impossible().ifPresent(why -> {
            throw new CommandFailure(ExitCode.NO_SUCH_QUIZ, String.valueOf(why.getMessage()));
        });
        if (!json) {
            output().text(DiagnosisText.of(diagnosis));
        }
        return ExitCode.FINE;
    }

    private <T> T draw(Supplier<T> drawing) {
        return QuizChoice.explained(() -> {
            try {
                return drawing.get();
            } catch (ImpossibleQuizException e) {
                if (json) {
                    output().text(DiagnosisJson.toJson(e) + "\n");
                }
                throw e;
            }
        });
    }

    private void print(QuestionBank bank, Quiz quiz) {
        if (json) {
            output().json(QuizForm.json(quiz));
        } else {
            output().text(QuizText.of(bank, quiz, answers));
        }
    }

    private void print(QuestionBank bank, QuizForms drawn) {
        if (json) {
            output().json(QuizForm.json(drawn));
        } else {
            output().text(FormsText.of(bank, drawn, answers));
        }
    }

    private Output output() {
        return new Output(spec);
    }
}
