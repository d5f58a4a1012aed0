package io.github.questionwright.examples.cli;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.kit.InterviewKit;
import io.github.questionwright.kit.InterviewKitBuilder;
import io.github.questionwright.kit.TimePlan;
import io.github.questionwright.loaders.KitFiles;
import io.github.questionwright.sampling.Quiz;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the documents of an interview. */
@Command(
        name = "kit",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a quiz and writes what an interview with it needs.",
            "The files are interviewer-guide, candidate-paper, answer-key and scorecard, each as .html and .md, and"
                    + " kit.json with all of it. Only the candidate-paper is for the candidate: the others have answers."
        },
        footer = {
            "",
            "Examples:",
            "  questionwright kit team.csv --count 6 --seed candidate-4711 --out interview",
            "  questionwright kit team.csv --where tag:sql --count 4 --minutes 45 \\",
            "    --role \"Data engineer\" --out interview",
            "  questionwright kit classpath:question-banks/backend-developer.json \\",
            "    --blueprint examples/blueprints/backend-interview.json \\",
            "    --minutes 45 --out interview",
            "",
            "Exit codes: 0 fine; 1 the source has errors (--lenient takes its good questions); 2 wrong usage,"
                    + " nothing to read, or no place to write; 3 there is no such quiz, and why."
        })
final class KitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private QuizChoice choice;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to write into")
    private Path folder;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            description = "how long the interview may take, introduction and closing (5 minutes each) included")
    private @Nullable Integer minutes;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "what the interview is called; the bank's title unless given")
    private @Nullable String title;

    @Option(names = "--role", paramLabel = "TEXT", description = "what the candidate applies for")
    private @Nullable String role;

    @Option(names = "--candidate", paramLabel = "NAME", description = "who is asked")
    private @Nullable String candidate;

    @Option(names = "--interviewer", paramLabel = "NAME", description = "who asks")
    private @Nullable String interviewer;

    @Option(names = "--date", paramLabel = "TEXT", description = "when, in any words")
    private @Nullable String date;

    @Override
    public Integer call() {
        QuestionBank bank = choice.bank();
        Quiz quiz = choice.draw(bank);
        InterviewKit kit = kit(bank, quiz);
        List<Path> files = write(kit);
        Output output = new Output(spec);
        output.text(quiz.size() + (quiz.size() == 1 ? " question" : " questions") + " from \""
                + Output.safe(bank.title().orElse("the bank")) + "\", seed " + Output.safe(quiz.seed()) + "\n"
                + time(kit.plan()) + "\n");
        files.forEach(file -> output.text("  " + file + "\n"));
        return ExitCode.FINE;
    }

    private InterviewKit kit(QuestionBank bank, Quiz quiz) {
        InterviewKitBuilder builder = InterviewKit.builder(bank, quiz)
                .title(title)
                .role(role)
                .candidate(candidate)
                .interviewer(interviewer)
                .date(date);
        try {
            return minutes == null
                    ? builder.build()
                    : builder.totalMinutes(minutes).build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, "--minutes: " + e.getMessage());
        }
    }

    private List<Path> write(InterviewKit kit) {
        try {
            return KitFiles.write(kit, folder);
        } catch (UncheckedIOException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    folder + " cannot be written: " + e.getCause().getMessage());
        }
    }

    private static String time(TimePlan plan) {
        String planned = plan.plannedMinutes() + " minutes planned";
        if (plan.totalMinutes().isEmpty()) {
            return planned;
        }
        String of = planned + " of " + plan.totalMinutes().getAsInt();
        return plan.overMinutes() == 0 ? of : of + ": " + plan.overMinutes() + " too long";
    }
}
