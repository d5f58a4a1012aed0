package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.FilterSyntaxException;
import io.github.questionwright.loaders.DiagnosisJson;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.UndecidedQuizException;
import io.github.questionwright.sampling.UniformBudgetException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    private static final int DEFAULT_COUNT = 10;
    private static final int LISTED_ERRORS = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file, a folder or classpath:NAME")
    private String file;

    @Option(names = "--count", paramLabel = "N", description = "how many questions; 10 unless given")
    private @Nullable Integer count;

    @Option(
            names = "--blueprint",
            paramLabel = "FILE",
            description = "a blueprint in JSON: how many, and in what mixture")
    private @Nullable String blueprint;

    @Option(
            names = "--where",
            paramLabel = "FILTER",
            description = "which questions, for example \"tag:sql -difficulty:easy\"")
    private @Nullable String where;

    @Option(names = "--seed", paramLabel = "S", description = "any text; one is made up and printed unless given")
    private @Nullable String seed;

    @Option(names = "--lenient", description = "draw from the good questions of a source with errors")
    private boolean lenient;

    @Option(names = "--answers", description = "print the answers as well")
    private boolean answers;

    @Option(names = "--json", description = "print one JSON object, answers included, instead of text")
    private boolean json;

    @Override
    public Integer call() {
        LoadResult result = BankReader.readExisting(file);
        if (result.hasErrors() && !lenient) {
            return refuse(result);
        }
        Quiz quiz = draw(result.bank());
        Output output = new Output(spec);
        if (json) {
            output.json(QuizForm.json(quiz));
        } else {
            output.text(new QuizText(result.bank(), quiz, answers).text());
        }
        return ExitCode.FINE;
    }

    private Quiz draw(QuestionBank bank) {
        Blueprint wanted = wanted();
        try {
            QuestionBank filtered = where == null ? bank : bank.where(where);
            return filtered.sample(wanted, seed == null ? newSeed() : seed);
        } catch (FilterSyntaxException e) {
            throw new CommandFailure(ExitCode.USAGE, "--where: " + e.getMessage());
        } catch (ImpossibleQuizException e) {
            if (json) {
                new Output(spec).text(DiagnosisJson.toJson(e) + "\n");
            }
            throw new CommandFailure(ExitCode.NO_SUCH_QUIZ, String.valueOf(e.getMessage()));
        } catch (UndecidedQuizException | UniformBudgetException e) {
            throw new CommandFailure(ExitCode.NO_SUCH_QUIZ, String.valueOf(e.getMessage()));
        }
    }

    private Blueprint wanted() {
        if (blueprint != null && count != null) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--count and --blueprint exclude each other; a blueprint has a count");
        }
        if (blueprint != null) {
            return BlueprintFile.read(blueprint);
        }
        int wanted = count == null ? DEFAULT_COUNT : count;
        if (wanted < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--count is " + wanted + "; a quiz has at least 1 question");
        }
        return Blueprint.of(wanted);
    }

    private int refuse(LoadResult result) {
        PrintWriter err = spec.commandLine().getErr();
        int errors = result.errors().size();
        result.errors().stream().limit(LISTED_ERRORS).forEach(error -> err.println(Inspection.line(error)));
        err.println(file + " has " + errors + (errors == 1 ? " error" : " errors") + "; \"inspect\" lists "
                + (errors == 1 ? "it" : "them all") + ", --lenient draws from the "
                + result.bank().size()
                + " good questions");
        return ExitCode.SOURCE_HAS_ERRORS;
    }

    private static String newSeed() {
        return new BigInteger(50, new SecureRandom()).toString(32);
    }
}
