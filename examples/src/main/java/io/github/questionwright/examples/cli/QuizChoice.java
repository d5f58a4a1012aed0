package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.filter.FilterSyntaxException;
import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.ImpossibleQuizException;
import io.github.questionwright.sampling.NoFormsException;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.SamplingMode;
import io.github.questionwright.sampling.UndecidedQuizException;
import io.github.questionwright.sampling.UniformBudgetException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all commands that draw a quiz, and how they draw it. */
final class QuizChoice {

    private static final int DEFAULT_COUNT = 10;
    private static final int LISTED_ERRORS = 10;

    @Parameters(paramLabel = "FILE", description = "a file, a folder or classpath:NAME")
    private String file;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "a mapping in JSON: what the fields mean; the rest is inferred")
    private @Nullable String mapping;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "how many questions; 10 unless given, or all of them if there are fewer")
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

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "how the quiz is drawn: ${COMPLETION-CANDIDATES}; sequential unless the blueprint says else")
    private @Nullable SamplingMode mode;

    @Option(
            names = "--avoid",
            paramLabel = "FILE",
            description =
                    "ids of questions that the candidate has seen, one a line; as few of them as possible are asked")
    private @Nullable String avoid;

    @Option(names = "--seed", paramLabel = "S", description = "any text; one is made up and printed unless given")
    private @Nullable String seed;

    @Option(names = "--lenient", description = "draw from the good questions of a source with errors")
    private boolean lenient;

    /** The bank that the file holds; it has no errors, or the user does not mind. */
    QuestionBank bank() {
        LoadResult result = BankReader.readExisting(file, mapping);
        if (result.hasErrors() && !lenient) {
            throw new CommandFailure(ExitCode.SOURCE_HAS_ERRORS, refusal(result));
        }
        return result.bank();
    }

    /** The questions of a bank that the filter keeps. */
    QuestionBank pool(QuestionBank bank) {
        try {
            return where == null ? bank : bank.where(where);
        } catch (FilterSyntaxException e) {
            throw new CommandFailure(ExitCode.USAGE, "--where: " + e.getMessage());
        }
    }

    /** The seed that the user gave, or one that nobody can guess. */
    String seed() {
        return seed == null ? newSeed() : seed;
    }

    Quiz draw(QuestionBank bank) {
        QuestionBank pool = pool(bank);
        Blueprint wanted = wanted(pool);
        return explained(() -> pool.sample(wanted, seed()));
    }

    /** Draws; if there is nothing to draw, the explanation ends the command. */
    static <T> T explained(Supplier<T> drawing) {
        try {
            return drawing.get();
        } catch (ImpossibleQuizException | UndecidedQuizException | UniformBudgetException | NoFormsException e) {
            throw new CommandFailure(ExitCode.NO_SUCH_QUIZ, String.valueOf(e.getMessage()));
        }
    }

    /** What a quiz out of these questions has to be like. */
    Blueprint wanted(QuestionBank pool) {
        Blueprint wanted = counted(pool.size());
        if (mode != null) {
            wanted = wanted.mode(mode);
        }
        return avoid == null ? wanted : wanted.avoid(SeenFile.read(avoid));
    }

    private Blueprint counted(int most) {
        if (blueprint != null && count != null) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--count and --blueprint exclude each other; a blueprint has a count");
        }
        if (blueprint != null) {
            return BlueprintFile.read(blueprint);
        }
        int number = count == null ? Math.max(1, Math.min(most, DEFAULT_COUNT)) : count;
        if (number < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--count is " + number + "; a quiz has at least 1 question");
        }
        return Blueprint.of(number);
    }

    private String refusal(LoadResult result) {
        int errors = result.errors().size();
        String listed = result.errors().stream()
                .limit(LISTED_ERRORS)
                .map(error -> Inspection.line(error) + "\n")
                .collect(Collectors.joining());
        return listed + file + " has " + errors + (errors == 1 ? " error" : " errors") + "; \"inspect\" lists "
                + (errors == 1 ? "it" : "them all") + ", --lenient draws from the "
                + result.bank().size() + " good questions";
    }

    private static String newSeed() {
        return new BigInteger(50, new SecureRandom()).toString(32);
    }
}
